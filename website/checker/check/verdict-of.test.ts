import { expect, test } from "vitest";
import { verdictOf } from "./verdict-of.js";

test.each([
  ["conforms", true, true],
  ["deviates", false, true],
  ["broken", false, false],
])("%s where strict says %s, and wire %s", (verdict, strict, wire) => {
  const say = (accepted: boolean) => ({ accepted, issues: [] });
  expect(verdictOf({ strict: say(strict), wire: say(wire) })).toBe(verdict);
});
