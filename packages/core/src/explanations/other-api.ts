import { isObject } from "../json.js";

type Json = Record<string, unknown>;

const ENDPOINT = "/v1/chat/completions";

/**
 * The responses of other APIs, by what only they have, with the endpoint that was asked, and the one to
 * ask if it is not the usual one. The texts have no `${…}`: a
 * bundler would keep the table for that, also if nothing uses it.
 */
const OTHERS: readonly [what: string, asked: string, isIt: (value: Json) => boolean, endpoint?: string][] = [
  ["a response of the Responses API", "/v1/responses", ({ object }) => object === "response"],
  [
    "a message of Anthropic's API",
    "/v1/messages",
    ({ type, content, role }) => type === "message" && role === "assistant" && Array.isArray(content),
  ],
  [
    "a response of Ollama's own API",
    "/api/chat",
    ({ done, message, response }) => typeof done === "boolean" && (isObject(message) || typeof response === "string"),
  ],
  [
    "a response of Gemini's own API",
    "generateContent",
    ({ candidates, promptFeedback }) => Array.isArray(candidates) || isObject(promptFeedback),
    "/v1beta/openai/chat/completions",
  ],
  [
    "a response of Workers AI's own API",
    "/ai/run",
    ({ result, response, success }) => (isObject(result) && success === true) || typeof response === "string",
  ],
  ["embeddings", "/v1/embeddings", ({ object, data }) => object === "list" && holds(data, "embedding")],
  ["a list of models", "/v1/models", ({ object, data }) => object === "list" && Array.isArray(data)],
  ["a text completion", "/v1/completions", ({ object }) => object === "text_completion"],
];

/** Says which other API a value without choices comes from. `undefined` if it is none of those that are known. */
export function describeOtherApi(value: Json): string | undefined {
  for (const [what, asked, isIt, endpoint] of OTHERS) if (isIt(value)) return describe(what, asked, endpoint);
  const { messages } = value;
  return Array.isArray(messages) && messages.length > 0
    ? "a request; parse the response that the server sends to it"
    : undefined;
}

/** What the response of a text completion is. Its choices tell it, even without an `object`. */
export const describeTextCompletion = (): string => describe("a text completion", "/v1/completions");

function describe(what: string, asked: string, endpoint = ENDPOINT): string {
  return `${what}; send the request to ${endpoint}, not ${asked}`;
}

/** Whether one of the choices is that of a text completion: it has a text in the place of a message. */
export function hasText(choice: unknown): boolean {
  return isObject(choice) && choice.message == null && choice.text != null;
}

function holds(list: unknown, object: string): boolean {
  return Array.isArray(list) && isObject(list[0]) && list[0].object === object;
}
