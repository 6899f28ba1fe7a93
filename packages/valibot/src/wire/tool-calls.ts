import {
  isWireChatCompletionMessageCustomToolCall,
  isWireChatCompletionMessageToolCall,
  isWireChatCompletionMessageToolCallFunction,
  isWireChatCompletionUnrecognizedToolCall,
} from "@chat-completion/core";
import * as v from "valibot";
import { array } from "../kinds/array.js";
import { object } from "../kinds/object.js";
import { pattern } from "../kinds/string.js";
import { twin } from "../kinds/twin.js";
import { typeOf, union } from "../kinds/union.js";
import { ChatCompletionMessageCustomToolCallCustomSchema } from "../strict/tool-calls.js";

export { ChatCompletionMessageCustomToolCallCustomSchema } from "../strict/tool-calls.js";

/** Which function a tool call names, as servers send it. */
export const ChatCompletionMessageToolCallFunctionSchema = /* @__PURE__ */ object(
  () => ({
    name: v.string(),
    // Absent from OpenRouter, where a tool takes none.
    arguments: v.nullish(v.string()),
  }),
  { accepts: isWireChatCompletionMessageToolCallFunction },
);

/** A call of a function tool, as servers send it. */
export const ChatCompletionMessageToolCallSchema = /* @__PURE__ */ object(
  () => ({
    // Absent from older llama.cpp servers and NVIDIA NIM, empty from Gemini's compatible endpoint.
    id: v.nullish(v.string()),
    // Absent from Mistral, empty from Azure.
    type: v.nullish(v.picklist(["function", ""])),
    function: ChatCompletionMessageToolCallFunctionSchema,
    ...twin("custom"),
  }),
  { accepts: isWireChatCompletionMessageToolCall },
);

/** A call of a custom tool, as servers send it. */
export const ChatCompletionMessageCustomToolCallSchema = /* @__PURE__ */ object(
  () => ({
    // Absent where a function call's is.
    id: v.nullish(v.string()),
    type: v.literal("custom"),
    custom: ChatCompletionMessageCustomToolCallCustomSchema,
    ...twin("function"),
  }),
  { accepts: isWireChatCompletionMessageCustomToolCall },
);

/** A tool call of a type that the specification does not know, as Moonshot's `builtin_function`. */
export const ChatCompletionUnrecognizedToolCallSchema = /* @__PURE__ */ object(
  () => ({
    type: pattern(/^(?!(?:function|custom)$)[\s\S]+$/),
    ...twin("function"),
    ...twin("custom"),
  }),
  { accepts: isWireChatCompletionUnrecognizedToolCall },
);

/** The tool calls of a message, as servers send them. */
export const ChatCompletionMessageToolCallsSchema = /* @__PURE__ */ (() =>
  array(
    union(
      [
        ChatCompletionMessageToolCallSchema,
        ChatCompletionMessageCustomToolCallSchema,
        ChatCompletionUnrecognizedToolCallSchema,
      ],
      (call, [called, custom, unrecognized]) => {
        switch (typeOf(call)) {
          case "function":
          case "":
          case null:
          case undefined:
            return called;
          case "custom":
            return custom;
          default:
            return unrecognized;
        }
      },
    ),
  ))();
