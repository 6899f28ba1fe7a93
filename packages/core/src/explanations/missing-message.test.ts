import { expect, test } from "vitest";
import { explainMissingMessage } from "./missing-message.js";

const explanation = { message: "Expected a message, unless `finish_reason` is `content_filter`", member: "message" };
const finish_reason = "content_filter";

test.each([{}, { message: null }, { finish_reason: "stop" }, { finish_reason, delta: {} }])(
  "a choice that lacks its message is explained: %j",
  (choice) => {
    expect(explainMissingMessage(choice)).toEqual(explanation);
  },
);

test.each([
  { finish_reason },
  { finish_reason, message: null },
  { finish_reason, message: null, delta: null },
  { message: {} },
  { message: "" },
  null,
  undefined,
  5,
  [],
])("a value that lacks no message has nothing to explain: %j", (choice) => {
  expect(explainMissingMessage(choice)).toBeUndefined();
});
