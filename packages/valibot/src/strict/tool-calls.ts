import * as v from "valibot";
import { array } from "../kinds/array.js";
import { object } from "../kinds/object.js";
import { typeOf, union } from "../kinds/union.js";

/** Which function a tool call names, to the letter of the specification. */
export const ChatCompletionMessageToolCallFunctionSchema = /* @__PURE__ */ object(() => ({
  name: v.string(),
  arguments: v.string(),
}));

/** A call of a function tool, to the letter of the specification. */
export const ChatCompletionMessageToolCallSchema = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal("function"),
  function: ChatCompletionMessageToolCallFunctionSchema,
}));

/** Which custom tool a tool call names, to the letter of the specification. */
export const ChatCompletionMessageCustomToolCallCustomSchema = /* @__PURE__ */ object(() => ({
  name: v.string(),
  input: v.string(),
}));

/** A call of a custom tool, to the letter of the specification. */
export const ChatCompletionMessageCustomToolCallSchema = /* @__PURE__ */ object(() => ({
  id: v.string(),
  type: v.literal("custom"),
  custom: ChatCompletionMessageCustomToolCallCustomSchema,
}));

/** What is expected of a tool call that is of neither type. */
const TypeOfToolCallSchema = /* @__PURE__ */ object(() => ({
  type: v.picklist(["function", "custom"]),
}));

/** The tool calls of a message, to the letter of the specification. */
export const ChatCompletionMessageToolCallsSchema = /* @__PURE__ */ (() =>
  array(
    union(
      [ChatCompletionMessageToolCallSchema, ChatCompletionMessageCustomToolCallSchema],
      (call, [called, custom]) => {
        if (typeOf(call) === "function") return called;
        return typeOf(call) === "custom" ? custom : TypeOfToolCallSchema;
      },
    ),
  ))();
