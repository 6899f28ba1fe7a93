import { formatPath } from "@chat-completion/core";
import { expect, test } from "vitest";
import type { Answer, Outcome, ProbeFinding } from "./answer.js";
import { positionIn } from "./position.js";
import { QUESTIONS } from "./questions/list.js";
import { toResult } from "./results.js";

const [question] = QUESTIONS as [Answer["question"]];

function answer(outcome: Outcome, findings: Partial<ProbeFinding>[] = [], isStreamed = false): Answer {
  const none: ProbeFinding = { code: "differs", path: [], message: "", isBroken: false, isAllowed: false };
  const whole = findings.map((found) => ({ ...none, ...found }));
  const reply = { contentType: "", text: "", milliseconds: 1 };
  return { question, isStreamed, outcome, findings: whole, request: {}, reply };
}

test("an answer is a result, with codes that the formats know", () => {
  const found = toResult(
    answer("deviates", [{ message: "is only streamed.", path: ["x"] }], true),
    "http://x/v1",
    undefined,
  );
  expect(found).toMatchObject({
    kind: "stream",
    verdict: "deviates",
    file: "http://x/v1",
    line: 1,
    customId: "text, streamed",
    findings: [
      {
        code: "implausible-value",
        path: ["x"],
        message: "text, streamed: `x` is only streamed.",
        isAllowedByStrict: false,
      },
    ],
  });
});

test("a message has a subject, whatever it is about", () => {
  const messages = (found: Partial<ProbeFinding>, isStreamed = false) => {
    const result = toResult(answer("deviates", [found], isStreamed), "x", undefined);
    return result !== undefined && "findings" in result ? result.findings.map(({ message }) => message) : [];
  };
  expect(messages({ message: "is HTML." })).toEqual(["text: the answer is HTML."]);
  expect(messages({ message: "ended." }, true)).toEqual(["text, streamed: the stream ended."]);
  expect(messages({ message: "Expected more." })).toEqual(["text: Expected more."]);
});

test("an error in the place of an answer is broken, and what is not supported is no result", () => {
  const failed = answer("failed", [{ code: "http-status", isBroken: true }]);
  expect(toResult(failed, "x", undefined)).toMatchObject({ verdict: "broken", findings: [{ code: "error-envelope" }] });
  expect(toResult(answer("not supported"), "x", undefined)).toBeUndefined();
});

const json = '{\n  "choices": [\n    { "message": { "content": null } }\n  ]\n}';

test.each([
  [["choices", 0, "message", "content"], 3, 31],
  [["choices", 0, "message", "refusal"], 3, 18],
  [["model"], 1, 1],
  [[], 1, 1],
])("%j is found in a saved response", (path, line, column) => {
  expect(positionIn(json, false, path), formatPath(path)).toEqual({ line, column });
});

test("a path is found in a saved stream, and the stream as a whole at its beginning", () => {
  const stream = ': hi\n\ndata: {"id":1}\n\ndata: {"id":2}\n\ndata: [DONE]\n\n';
  expect(positionIn(stream, true, [1, "id"])).toEqual({ line: 5, column: 13 });
  expect(positionIn(stream, true, [])).toEqual({ line: 3, column: 7 });
  expect(positionIn("", true, [4])).toEqual({ line: 1, column: 1 });
});
