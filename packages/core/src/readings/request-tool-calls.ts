import type {
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageToolCall,
  ChatCompletionMessageToolCalls,
} from "@chat-completion/types/strict";
import { textOfObject } from "../decode/text.js";
import { copySentBack, SIGNATURE_KEYS } from "./sent-back.js";
import { firstText, memberOf, textOfId } from "./values.js";

/** The tool calls of an answer, decoded or on the wire, as a request has them. Empty if the value is no list. */
export function toRequestToolCalls(calls: unknown): ChatCompletionMessageToolCalls {
  return Array.isArray(calls) ? calls.map(toRequestToolCall) : [];
}

function toRequestToolCall(call: unknown): ChatCompletionMessageToolCalls[number] {
  const type = memberOf(call, "type");
  if (type === "custom") return toCustomCall(call);
  if (type === "function" || type == null || type === "") return toFunctionCall(call);
  // A call of the server's own type has no type in the specification. The server accepts what it sent.
  return (type === "unrecognized" ? (memberOf(call, "wire") ?? call) : call) as ChatCompletionMessageToolCall;
}

function toFunctionCall(call: unknown): ChatCompletionMessageToolCall {
  const called = memberOf(call, "function");
  const request: ChatCompletionMessageToolCall = {
    id: textOfId(memberOf(call, "id")),
    type: "function",
    function: {
      name: firstText(memberOf(called, "name")) ?? "",
      arguments: textOfArguments(memberOf(called, "arguments")),
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
export function textOfArguments(sent: unknown): string {
  return firstText(textOfObject(sent)) ?? "{}";
}
