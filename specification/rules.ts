import { type Kind, stringExcept } from "./row/kind.js";

/** Where a member may be missing: what the object that it is missing from has to be. */
export interface Rule {
  /** The name of its function in core. */
  readonly name: string;
  /** What the function says of an object, as a sentence. */
  readonly summary: string;
  /** What is wrong with an object that has neither the member nor what the rule asks for, in a sentence. */
  readonly otherwise: string;
  /** What these members have to be. */
  readonly members: Readonly<Record<string, Kind>>;
  /** Keys that have to be absent, or `null`. */
  readonly missing: readonly string[];
}

/** What an object has to be as a whole, where no member by itself says it. */
export interface Condition {
  /** What is wrong otherwise, in a sentence. */
  readonly otherwise: string;
  /** A test of `value`, in JavaScript. */
  readonly test: string;
  /** The function in core's `guard/chunk` that the test calls. Absent if it calls none. */
  readonly helper?: string;
  /** The keys that the test reads. Absent for chunks, of which no contender has a shape. */
  readonly keys?: readonly string[];
  /** The same as types, one of which the object has to be as well, in TypeScript with the tags of typia. Absent for chunks. */
  readonly types?: readonly string[];
  /** The same as keywords of JSON Schema. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
}

export const mayLackMessage: Rule = {
  name: "mayLackMessage",
  summary:
    "Whether a choice may lack its message: a filter removed all of it (Azure), or thinking used up the tokens (Gemini).",
  otherwise: "A choice has a message, unless it ended without one.",
  members: { finish_reason: stringExcept("", "tool_calls", "function_call") },
  missing: ["delta", "text", "error", "messages", "content"],
};

/** Decoding gives `finishReason`. A choice that has it, and no `finish_reason`, is decoded already. */
export const isNotDecoded: Condition = {
  otherwise: "A choice on the wire has finish_reason, and no finishReason in its place.",
  test: "(value.finish_reason !== undefined || value.finishReason === undefined)",
  keys: ["finish_reason", "finishReason"],
  types: ["{ finish_reason: string | null }", "{ finishReason?: undefined }"],
  jsonSchema: { dependentRequired: { finishReason: ["finish_reason"] } },
};

/** Servers send an error beside empty choices. OpenAI's schema allows it, as it allows every key. */
export const hasNoErrorAlone: Condition = {
  otherwise: "A response without choices has no error beside them.",
  test: "((value.choices as unknown[]).length > 0 || value.error == null || value.error === false)",
  keys: ["choices", "error"],
  types: ["{ choices: ChatCompletionChoice[] & tags.MinItems<1> }", "{ error?: null | false | undefined }"],
  jsonSchema: {
    anyOf: [
      { properties: { choices: { type: "array", minItems: 1 } } },
      { properties: { error: { enum: [null, false] } } },
    ],
  },
};

/** A chunk's choice is none of a text completion, and has `finish_reason` and `tool_calls` rather than their decoded names. */
export const isOnTheWire: Condition = {
  otherwise: "A chunk's choice has a delta, and keys as they are on the wire.",
  test: "isOnTheWire(value)",
  helper: "isOnTheWire",
  jsonSchema: {
    dependentRequired: { finishReason: ["finish_reason"] },
    anyOf: [
      { properties: { text: { type: "null" } } },
      { required: ["delta"], properties: { delta: { type: "object" } } },
      { required: ["message"], properties: { message: { type: "object" } } },
    ],
    properties: { delta: { dependentRequired: { toolCalls: ["tool_calls"] } } },
  },
};

/** A chunk has choices, unless it says that it is one, or has something else that only chunks have, or nothing at all. */
export const isChunkByItsKeys: Condition = {
  otherwise: "A chunk has choices, unless it has a usage, a moderation or audio, or nothing.",
  test: "isChunkByItsKeys(value)",
  helper: "isChunkByItsKeys",
  jsonSchema: {
    anyOf: [
      ...["choices", "usage", "moderation", "audio"].map((key) => ({ required: [key] })),
      { required: ["object"], properties: { object: { const: "chat.completion.chunk" } } },
      { maxProperties: 0 },
    ],
  },
};

/** Servers send an error in a chunk, beside choices as well. */
export const hasNoError: Condition = {
  otherwise: "A chunk has no error.",
  test: "hasNoError(value)",
  helper: "hasNoError",
  jsonSchema: { properties: { error: { enum: [null, false] } } },
};
