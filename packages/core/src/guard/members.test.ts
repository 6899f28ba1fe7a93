import { withValueAt } from "@chat-completion/tests-members/every-member";
import { mayBe, values } from "@chat-completion/tests-members/kinds";
import { members } from "@chat-completion/tests-members/members";
import { describe, expect, test } from "vitest";
import { isStrictCreateChatCompletionResponse, isWireCreateChatCompletionResponse } from "./index.js";

describe.each(members)("%s", (path, strict, wire = "") => {
  test("is in strict what the specification allows", () => {
    for (const value of values) {
      const isAccepted = isStrictCreateChatCompletionResponse(withValueAt(path, value));
      expect([value, isAccepted]).toEqual([value, mayBe(strict, value)]);
    }
  });

  test("is on the wire what the specification allows, and what servers send", () => {
    for (const value of values) {
      const isAccepted = isWireCreateChatCompletionResponse(withValueAt(path, value));
      expect([value, isAccepted]).toEqual([value, mayBe(`${strict} ${wire}`, value)]);
    }
  });
});
