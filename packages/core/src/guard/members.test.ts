import { describe, expect, test } from "vitest";
import { withValueAt } from "../testing/every-member.js";
import { mayBe, values } from "../testing/kinds.js";
import { members } from "../testing/members.js";
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
