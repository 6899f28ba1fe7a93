import { expect, test } from "vitest";
import { coloursFor } from "./colours.js";

const TERMINAL = { isTTY: true };
const FILE = {};

test.each([
  ["a terminal", TERMINAL, {}, true],
  ["a file", FILE, {}, false],
  ["a file, in CI", FILE, { CI: "true" }, false],
  ["a terminal that is dumb", TERMINAL, { TERM: "dumb" }, false],
  ["a terminal, with NO_COLOR", TERMINAL, { NO_COLOR: "1" }, false],
  ["a terminal, with an empty NO_COLOR", TERMINAL, { NO_COLOR: "" }, true],
  ["a file, with FORCE_COLOR", FILE, { FORCE_COLOR: "1" }, true],
  ["a terminal, with FORCE_COLOR=0", TERMINAL, { FORCE_COLOR: "0" }, false],
  ["a terminal, with both", TERMINAL, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
])("%s", (_name, stream, environment, colourful) => {
  expect(coloursFor(stream, true, environment).red("x") !== "x").toBe(colourful);
});

test("with --no-color there are none, whatever the environment says", () => {
  expect(coloursFor(TERMINAL, false, { FORCE_COLOR: "1" }).red("x")).toBe("x");
});
