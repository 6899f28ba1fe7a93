import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCalls,
} from "@chat-completion/types/strict";
import { textOfObject } from "../decode/text.js";
import { isObject } from "../json.js";
import { copySentBack, SIGNATURE_KEYS } from "./sent-back.js";
import { firstText, memberOf, textOfId } from "./values.js";

/** What becomes of arguments that are no JSON object: `{}`, or the text as the model wrote it. */
type BrokenArguments = "empty" | "keep";

/** The tool calls of an answer, decoded or on the wire, as a request has them. Empty if the value is no list. */
export function toRequestToolCalls(calls: unknown, broken: BrokenArguments): ChatCompletionMessageToolCalls {
  return Array.isArray(calls) ? calls.map((call) => toRequestToolCall(call, broken)) : [];
}

function toRequestToolCall(call: unknown, broken: BrokenArguments): ChatCompletionMessageToolCalls[number] {
  const type = memberOf(call, "type");
  if (type === "custom") return toCustomCall(call);
  if (type === "function" || type == null || type === "") return toFunctionCall(call, broken);
  // A call of the server's own type has no type in the specification. The server accepts what it sent.
  return (type === "unrecognized" ? (memberOf(call, "wire") ?? call) : call) as ChatCompletionMessageToolCall;
}

function toFunctionCall(call: unknown, broken: BrokenArguments): ChatCompletionMessageToolCall {
  const called = memberOf(call, "function");
  const request: ChatCompletionMessageToolCall = {
    id: textOfId(memberOf(call, "id")),
    type: "function",
    function: {
      name: firstText(memberOf(called, "name")) ?? "",
      arguments: textOfArguments(memberOf(called, "arguments"), broken),
    },
  };
  copySentBack(request, call, SIGNATURE_KEYS);
  copySentBack(request.function, called, SIGNATURE_KEYS);
  return request;
}

function toCustomCall(call: unknown): ChatCompletionMessageCustomToolCall {
  const custom = memberOf(call, "custom");
  const request: ChatCompletionMessageCustomToolCall = {
    id: textOfId(memberOf(call, "id")),
    type: "custom",
    custom: {
      name: firstText(memberOf(custom, "name")) ?? "",
      input: firstText(memberOf(custom, "input")) ?? "",
    },
  };
  copySentBack(request, call, SIGNATURE_KEYS);
  return request;
}

/** The arguments of a call as text. Servers parse it, so it is `{}` where there is none. */
export function textOfArguments(sent: unknown, broken: BrokenArguments): string {
  const text = firstText(textOfObject(sent)) ?? "{}";
  return broken === "keep" || isJsonObject(text) ? text : "{}";
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}
