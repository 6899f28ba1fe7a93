import type { ChatCompletionMessageToolCalls, CreateChatCompletionResponse } from "@chat-completion/types";

/** What there is to read in the first choice of a response: each client gives it in this shape, and so does the decoded value. */
export interface Reading {
  /** The message's text. Empty where there is none. */
  text: string;
  /** Why the model declined to answer. Empty where it did not. */
  refusal: string;
  /** The tools to call, of whatever type. */
  toolCalls: Call[];
  /** The deprecated call of a function. None or one. */
  functionCall: Call[];
}

/** A tool or a function to call. */
export interface Call {
  /** Absent where the server gave none: some clients make one up. */
  id?: string;
  name: string;
  /** The arguments as a value; as they are where they are no JSON, or of a custom tool. */
  input: unknown;
}

/** What there is to read where a response has no choices. */
export const nothing: Reading = { text: "", refusal: "", toolCalls: [], functionCall: [] };

/**
 * The arguments of a call as a value. Those that are no JSON stay the text that they are, empty ones are `{}`. Throws
 * where an object stands in the place of the text.
 */
export function readArguments(text: string): unknown {
  if (text === "") return {};
  if (typeof text === "object" && text !== null) throw new TypeError("The arguments are no text");
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The deprecated call of a function, which has no id. */
export function readFunctionCall(call: { name: string; arguments: string } | null | undefined): Call[] {
  return call ? [{ name: call.name, input: readArguments(call.arguments) }] : [];
}

/** What there is to read in a decoded value. */
export function readDecoded({ choices }: CreateChatCompletionResponse): Reading {
  const message = choices[0]?.message;
  if (message === undefined) return nothing;
  return {
    text: message.content ?? "",
    refusal: message.refusal ?? "",
    toolCalls: (message.toolCalls ?? []).map(readToolCall),
    functionCall: readFunctionCall(message.functionCall),
  };
}

function readToolCall(call: ChatCompletionMessageToolCalls[number]): Call {
  switch (call.type) {
    case "function":
      return { ...idOf(call), name: call.function.name, input: readArguments(call.function.arguments) };
    case "custom":
      return { ...idOf(call), name: call.custom.name, input: call.custom.input };
    case "unrecognized": {
      const wire = call.wire as object as { id: string; function: { name: string; arguments: string } };
      return { ...idOf(wire), name: wire.function.name, input: readArguments(wire.function.arguments) };
    }
  }
}

const idOf = ({ id }: { id: string }) => (id === "" ? {} : { id });
