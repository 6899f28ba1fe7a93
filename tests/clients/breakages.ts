import type { Client } from "./client.js";
import type { Reading } from "./reading.js";

/** What a group of fixtures does to a client: an `Effect`, with a part of the error's message, and in the README's words. */
type Breakage =
  | { kind: "throws" | "misleads"; error: string; says: string }
  | { kind: "alters"; parts: (keyof Reading)[]; says: string };

/** Fixtures that do the same to the clients. A client that accepts them is not named. */
interface BreakageGroup {
  /** What is particular about them, as the README has it. */
  about: string;
  fixtures: string[];
  breaks: { [Name in Client["name"]]?: Breakage };
}

/** Every fixture that breaks a client. Clients accept all others, and give their text and calls as the decoded value has them. */
export const breakages: BreakageGroup[] = [
  {
    about: "A call of a custom tool",
    fixtures: [
      "custom-tool-call",
      "every-member",
      "relay-custom-tool-call-null-id",
      "relay-custom-tool-call-without-id",
      "relay-unknown-keys-in-messages",
    ],
    breaks: {
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.function: Invalid input: expected object",
        says: "throws: needs a `function` in every call",
      },
      LangChain: {
        kind: "misleads",
        error: "Cannot read properties of undefined (reading 'id')",
        says: "`undefined` in `tool_calls`, contrary to its types",
      },
    },
  },
  {
    about: "A call of a custom tool with a number as its `id`",
    fixtures: ["relay-custom-tool-call-number-as-id"],
    breaks: {
      openai: { kind: "alters", parts: ["toolCalls"], says: "`id` is a number, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.function: Invalid input: expected object",
        says: "throws: needs a `function` in every call",
      },
      LangChain: {
        kind: "misleads",
        error: "Cannot read properties of undefined (reading 'id')",
        says: "`undefined` in `tool_calls`, contrary to its types",
      },
    },
  },
  {
    about: "A tool call with a number as its `id`",
    fixtures: ["nvidia-nim-tool-call-number-as-id"],
    breaks: {
      openai: { kind: "alters", parts: ["toolCalls"], says: "`id` is a number, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.id: Invalid input: expected string",
        says: "throws: needs a string",
      },
      LangChain: { kind: "alters", parts: ["toolCalls"], says: "`id` is a number, contrary to its types" },
    },
  },
  {
    about: "A refusal",
    fixtures: ["refusal", "refusal-logprobs", "reference-example"],
    breaks: {
      "AI SDK": { kind: "alters", parts: ["text", "refusal"], says: "given as text" },
      LangChain: { kind: "alters", parts: ["refusal"], says: "lost" },
    },
  },
  {
    about: "The deprecated `function_call`",
    fixtures: ["function-call"],
    breaks: { "AI SDK": { kind: "alters", parts: ["functionCall"], says: "lost" } },
  },
  {
    about: "The deprecated `function_call` with an object as its arguments",
    fixtures: ["gigachat-function-call-arguments-as-object"],
    breaks: {
      openai: { kind: "misleads", error: "are no text", says: "`arguments` is an object, contrary to its types" },
      "AI SDK": { kind: "alters", parts: ["functionCall"], says: "lost" },
      LangChain: { kind: "misleads", error: "are no text", says: "`arguments` is an object, contrary to its types" },
    },
  },
  {
    about: "A role that is not `assistant`",
    fixtures: ["minimax-empty-role", "relay-gemini-role"],
    breaks: {
      "AI SDK": {
        kind: "throws",
        error: 'choices.*.message.role: Invalid input: expected "assistant"',
        says: "throws: needs `assistant`",
      },
    },
  },
  {
    about: "No choices",
    fixtures: ["azure-filtered-prompt-without-choices"],
    breaks: {
      "AI SDK": { kind: "throws", error: "Response did not contain any choices.", says: "throws, and says so" },
      LangChain: { kind: "throws", error: "(reading 'message')", says: "throws a `TypeError`" },
    },
  },
  {
    about: "A choice without `message`",
    fixtures: ["azure-filtered-without-message", "gemini-without-message", "relay-filtered-null-message"],
    breaks: {
      openai: { kind: "misleads", error: "(reading 'content')", says: "`message` is missing, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message: Invalid input: expected object",
        says: "throws: needs a `message`",
      },
    },
  },
  {
    about: "Content in parts",
    fixtures: ["mistral-content-parts"],
    breaks: {
      openai: { kind: "alters", parts: ["text"], says: "`content` is an array, contrary to its types" },
    },
  },
  {
    about: "Content as an object",
    fixtures: ["cloudflare-content-as-object"],
    breaks: {
      openai: { kind: "alters", parts: ["text"], says: "`content` is an object, contrary to its types" },
      "AI SDK": { kind: "throws", error: "choices.*.message.content: Invalid input", says: "throws: needs a string" },
      LangChain: {
        kind: "misleads",
        error: "content is not iterable",
        says: "`content` is an object, contrary to its types",
      },
    },
  },
  {
    about: "A tool call without a known `type`",
    fixtures: [
      "mistral-tool-call-without-type",
      "moonshot-builtin-function",
      "relay-tool-call-empty-type",
      "relay-tool-call-null-type",
    ],
    breaks: {
      openai: { kind: "alters", parts: ["toolCalls"], says: "no member of its union: a `switch` on `type` misses it" },
    },
  },
  {
    about: "A tool call without `arguments`",
    fixtures: ["openrouter-tool-call-without-arguments"],
    breaks: {
      openai: { kind: "alters", parts: ["toolCalls"], says: "`arguments` is missing, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.function.arguments: Invalid input: expected string",
        says: "throws: needs a string",
      },
      LangChain: { kind: "alters", parts: ["toolCalls"], says: "given among `invalid_tool_calls`" },
    },
  },
  {
    about: "A tool call with an object as its `arguments`",
    fixtures: ["llama-cpp-arguments-as-object"],
    breaks: {
      openai: { kind: "misleads", error: "are no text", says: "`arguments` is an object, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.function.arguments: Invalid input: expected string",
        says: "throws: needs a string",
      },
    },
  },
  {
    about: "A tool call with `arguments: null`",
    fixtures: ["relay-tool-call-null-arguments"],
    breaks: {
      openai: { kind: "alters", parts: ["toolCalls"], says: "`arguments` is null, contrary to its types" },
      "AI SDK": {
        kind: "throws",
        error: "choices.*.message.tool_calls.*.function.arguments: Invalid input: expected string",
        says: "throws: needs a string",
      },
      LangChain: { kind: "alters", parts: ["toolCalls"], says: "`args` is null, contrary to its types" },
    },
  },
  {
    about: "`created` in a string",
    fixtures: ["modelz-created-as-date", "writer-created-in-digits"],
    breaks: {
      "AI SDK": {
        kind: "throws",
        error: "created: Invalid input: expected number",
        says: "throws: needs a number",
      },
    },
  },
];
