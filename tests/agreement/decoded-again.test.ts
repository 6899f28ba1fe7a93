/* What is decoded already is rejected: reading it as wire JSON would lose the finish reason, the calls and more. */
import { findNonCompletion } from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import { schemasOf } from "@chat-completion/validators";
import { describe, expect, test } from "vitest";

const validators = schemasOf("CreateChatCompletionResponse");
const decoding = validators.filter(({ entry }) => entry === "decoded");
const fixtures = Object.values({ ...valid, ...deviating }).filter(({ wire }) => wire.choices.length > 0);

describe.each(decoding)("what $library decoded", ({ parse }) => {
  test.each(fixtures)("$name", ({ wire }) => {
    const verdict = parse(wire);
    const decoded = verdict.success ? verdict.value : undefined;
    const { code, message } = findNonCompletion(decoded) ?? {};
    expect(code).toBe("decoded");
    for (const again of validators) {
      expect(again.parse(decoded)).toEqual({ success: false, issues: [{ path: [], message }] });
    }
  });
});
