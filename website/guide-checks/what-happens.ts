import * as decoded from "@chat-completion/fixtures";
import { choice, completion, logprobs, toolCall } from "@chat-completion/fixtures/wire";
import { type ComponentSchema, type Entry, pathsOf, schemasOf } from "@chat-completion/validators";

type Path = readonly (string | number)[];

const CHOICE: Path = ["choices", 0];
const MESSAGE: Path = [...CHOICE, "message"];
const CALL: Path = [...MESSAGE, "tool_calls", 0];
const TOKEN: Path = [...CHOICE, "logprobs", "content", 0];

const citation = { url: "https://example.com/", title: "Example", start_index: 0, end_index: 4 };

/** An ordinary response, with every member that the cases change. */
const ordinary = completion({
  choices: [
    choice({
      message: {
        content: null,
        tool_calls: [toolCall()],
        annotations: [{ type: "url_citation", url_citation: citation }],
      },
      logprobs: logprobs(1, 1),
    }),
  ],
});

const parts = [
  { type: "thinking", thinking: [] },
  { type: "text", text: "Good " },
  { type: "text", text: "day." },
];
const withoutMessage = { index: 0, logprobs: null };
const ended = ["content_filter", "length"].map((finish_reason) => ({ ...withoutMessage, finish_reason }));
const unended = ["tool_calls", "function_call", "", null].map((finish_reason) => ({
  ...withoutMessage,
  finish_reason,
}));
const error = { message: "Quota exceeded" };
const chunk = { id: "1", model: "m", choices: [{ index: 0, delta: { content: "Hi" } }] };

/**
 * The cases: the guide's words for what servers send, the path of it in the ordinary response, and the values to put
 * there. `undefined` removes the member. The last path is the one to look at in the decoded value; if absent, it is the
 * same path.
 */
const CASES: readonly (readonly [what: string, path: Path, sent: readonly unknown[], shown?: Path])[] = [
  [
    "an unknown key: `reasoning_content`",
    [...MESSAGE, "reasoning_content"],
    ["Hm."],
    [...MESSAGE, "reasoning_content"],
  ],
  ["`logprobs` absent (OpenAI's reasoning models)", [...CHOICE, "logprobs"], [undefined]],
  ["`system_fingerprint: null` (gpt-5)", ["system_fingerprint"], [null]],
  ["`refusal` absent (Groq)", [...MESSAGE, "refusal"], [undefined]],
  ["`tool_calls: null` (Mistral)", [...MESSAGE, "tool_calls"], [null]],
  ["`content` in parts (Mistral)", [...MESSAGE, "content"], [parts]],
  ["`content` as an object (Cloudflare)", [...MESSAGE, "content"], [{ answer: 42 }]],
  ['`finish_reason: "eos"` (Together)', [...CHOICE, "finish_reason"], ["eos"]],
  ["`finish_reason` absent or `null` (OpenRouter)", [...CHOICE, "finish_reason"], [undefined, null]],
  ['`service_tier: "on_demand"` (Groq)', ["service_tier"], ["on_demand"]],
  ["a tool call without `type` (Mistral)", [...CALL, "type"], [undefined, null, ""]],
  ["a tool call of an unknown type (Moonshot)", [...CALL, "type"], ["builtin_function"]],
  ["a tool call without `id` (llama.cpp)", [...CALL, "id"], [undefined, null]],
  ["a tool call with a number as `id` (NVIDIA NIM)", [...CALL, "id"], [7]],
  ["a function without `arguments` (OpenRouter)", [...CALL, "function", "arguments"], [undefined, null]],
  ["`arguments` as an object (llama.cpp)", [...CALL, "function", "arguments"], [{ a: 1 }]],
  ["an annotation of an unknown type (OpenRouter)", [...MESSAGE, "annotations", 0, "type"], ["file"]],
  [
    "a citation in another shape (gateways to the Responses API)",
    [...MESSAGE, "annotations", 0],
    [{ type: "url_citation", url: "https://example.com/" }],
    [...MESSAGE, "annotations", 0, "type"],
  ],
  [
    "a citation without `start_index`",
    [...MESSAGE, "annotations", 0, "url_citation", "start_index"],
    [undefined, null],
    [...MESSAGE, "annotations", 0, "urlCitation", "startIndex"],
  ],
  ["`logprobs` as a number (OpenRouter)", [...CHOICE, "logprobs"], [-0.5]],
  ["a token without `logprob`, or with `null` (vLLM)", [...TOKEN, "logprob"], [undefined, null]],
  ["a token without `top_logprobs`", [...TOKEN, "top_logprobs"], [undefined, null]],
  ["a token without `bytes`", [...TOKEN, "bytes"], [undefined]],
  ["`bytes` as text (Hugging Face)", [...TOKEN, "bytes"], ["Hm"]],
  ["a choice that ended without a `message` (Azure, Gemini)", CHOICE, ended, [...MESSAGE, "content"]],
  ["any other choice without a `message`", CHOICE, unended],
  ["a choice without `index` (GitHub Copilot)", [...CHOICE, "index"], [undefined, null]],
  ["`choices: []` (Azure)", ["choices"], [[]]],
  ["`choices` absent or `null`", ["choices"], [undefined, null]],
  ["`usage: null` (Foundry Local), or `usage: {}`", ["usage"], [null, {}]],
  ["`prompt_tokens` absent or `null`, beside 10 and 24", ["usage", "prompt_tokens"], [undefined, null]],
  ["the only counter is `completion_tokens`", ["usage"], [{ completion_tokens: 10 }], ["usage", "promptTokens"]],
  ["`total_tokens` absent or `null`, beside 14 and 10", ["usage", "total_tokens"], [undefined, null]],
  ["a counter of the details `null`", ["usage", "prompt_tokens_details", "cached_tokens"], [null]],
  ["a counter with a fraction (OpenRouter's image models)", ["usage", "total_tokens"], [24.5]],
  ["a counter as a string", ["usage", "total_tokens"], ["24"]],
  ["`created` in digits (Writer)", ["created"], ["1748865600"]],
  ["`created` as a date (modelz)", ["created"], ["2025-06-02T12:00:00Z", "2025-06-02 12:00:00"]],
  ["`created` with a fraction (SambaNova)", ["created"], [1748865600.5]],
  ["`created` absent or `null` (GitHub Copilot)", ["created"], [undefined, null]],
  ["`object` absent, empty, or another word", ["object"], [undefined, null, "", "text_completion"]],
  ["`id` absent or `null`", ["id"], [undefined, null]],
  ["`model` absent or `null`", ["model"], [undefined, null]],
  ['`role: ""` (MiniMax), or `"model"` (relays of Gemini)', [...MESSAGE, "role"], ["", "model"]],
  ["another role than these and `assistant`", [...MESSAGE, "role"], ["user", "system"]],
  ["`metadata` with values of other types (Nebius)", ["metadata"], [{ batch: 7 }]],
  ["an error in place of a completion", [], [{ error }, { error: "overloaded" }, { choices: [], error }]],
  ["a chunk of a stream", [], [chunk, { ...chunk, object: "chat.completion.chunk" }]],
  ["a completion inside `data`, or in a list", [], [{ data: ordinary }, [ordinary]]],
  ["what is decoded already", [], [decoded.completion()]],
  ["an array, `null`, an HTML page", [], [[], null, "<!doctype html>"]],
];

/**
 * The result of each case at each entry, as the cells of the guide's table. A cell has several results if the values
 * differ.
 */
export function whatHappens(): string[][] {
  return CASES.map(([what, path, sent, shown = path.map(inCamelCase)]) => {
    const outcomes = (entry: Entry) => {
      const schemas = schemasOf("CreateChatCompletionResponse").filter((schema) => schema.entry === entry);
      const said = sent.flatMap((value) => schemas.map((schema) => outcome(schema, path, value, shown)));
      return [...new Set(said)].join(", ");
    };
    return [what, outcomes("strict"), outcomes("wire"), outcomes("decoded")];
  });
}

function outcome({ entry, parse }: ComponentSchema, path: Path, sent: unknown, shown: Path): string {
  const json: unknown = JSON.parse(JSON.stringify(replace(ordinary, path, sent)));
  const verdict = parse(json);
  if (!verdict.success) {
    const elsewhere = pathsOf(verdict).filter((issue) => !issue.startsWith(JSON.stringify(path).slice(0, -1)));
    return ["rejected", ...elsewhere].join(" at ");
  }
  if (entry !== "decoded") return verdict.value === json ? "accepted" : "copied";
  const value = shown.reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), verdict.value);
  return value === undefined ? `no \`${shown.at(-1)}\`` : `\`${shown.at(-1)}\` is \`${JSON.stringify(value)}\``;
}

/** A copy of a value with another value at a path. */
function replace(value: unknown, [key, ...rest]: Path, sent: unknown): unknown {
  if (key === undefined) return sent;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[key] = replace(copy[key], rest, sent);
  return copy;
}

function inCamelCase(key: string | number): string | number {
  return typeof key === "number" ? key : key.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase());
}
