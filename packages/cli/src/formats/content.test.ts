/*
 * No format quotes content of a response. Exceptions: the model's name, keys in a path, and a value where the
 * specification lists the words that may stand there.
 */
import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { hasMarker, markers, placesIn } from "@chat-completion/tests-members/markers";
import { expect, test } from "vitest";
import { checkResponse } from "../checking/check-response.js";
import type { Checked } from "../checking/result.js";
import { coloursFor } from "../terminal/colours.js";
import { DEFAULTS, writeFormat } from "../testing/write-format.js";
import { FORMAT_NAMES, FORMATS } from "./formats.js";
import { pretty } from "./pretty/pretty.js";

const context = { options: DEFAULTS, colours: coloursFor({}, false), version: "1.0.0" };

/** The result of a value. Not each is JSON, so the places in the file are wrong. */
function check(value: unknown): Checked {
  const positionOf = () => ({ line: 1, column: 1 });
  return { kind: "response", file: "a.json", line: 1, ...checkResponse(value), positionOf };
}

test.each(FORMAT_NAMES)("%s", (name) => {
  for (const place of placesIn(everyMember)) {
    for (const [what, marker] of markers) {
      const result = check(withValueAt(place, marker));
      const mayQuote = place === "model" || result.findings.some(({ code }) => code === "unknown-value");
      if (mayQuote) continue;
      const text = writeFormat(FORMATS[name](context), [result, result], { level: "unknown-key" });
      expect(hasMarker(text), `${what} at ${place}`).toBe(false);
    }
  }
});

const say = (value: unknown) => writeFormat(pretty(coloursFor({}, false), DEFAULTS), [check(value)]);

test("what is broken is described in the words of the specification", () => {
  expect(say(withValueAt("choices.0.message", "text"))).toContain(
    "✖ broken  choices[*].message  unexpected-type\n  is a string; the specification wants an object.\n",
  );
});

test("an error that a server sent in a message's place is quoted", () => {
  const choice = { index: 0, finish_reason: "stop", logprobs: null, error: { message: "Too late." } };
  expect(say(withValueAt("choices.0", choice))).toContain(
    'Expected a message, received an error in its place: "Too late."',
  );
});
