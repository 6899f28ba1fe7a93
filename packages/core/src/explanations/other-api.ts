import { isObject } from "../json.js";

type Json = Record<string, unknown>;

const ENDPOINT = "send the request to /v1/chat/completions";

export const TEXT_COMPLETION = `a text completion; ${ENDPOINT}, not /v1/completions`;

/** The responses of other APIs, by what only they have, with the endpoint that was meant. */
const OTHERS: readonly [what: string, isIt: (value: Json) => boolean][] = [
  [`a response of the Responses API; ${ENDPOINT}, not /v1/responses`, ({ object }) => object === "response"],
  [
    `a message of Anthropic's API; ${ENDPOINT}, not /v1/messages`,
    ({ type, content, role }) => type === "message" && role === "assistant" && Array.isArray(content),
  ],
  [
    `a response of Ollama's own API; ${ENDPOINT}, not /api/chat`,
    ({ done, message, response }) => typeof done === "boolean" && (isObject(message) || typeof response === "string"),
  ],
  [
    `a response of Gemini's own API; send the request to /v1beta/openai/chat/completions`,
    ({ candidates, promptFeedback }) => Array.isArray(candidates) || isObject(promptFeedback),
  ],
  [
    `a response of Workers AI's own API; ${ENDPOINT} of the same account`,
    ({ result, response, success }) => (isObject(result) && success === true) || typeof response === "string",
  ],
  [`embeddings; ${ENDPOINT}, not /v1/embeddings`, ({ object, data }) => object === "list" && holds(data, "embedding")],
  [`a list of models; ${ENDPOINT}, not /v1/models`, ({ object, data }) => object === "list" && Array.isArray(data)],
  [TEXT_COMPLETION, ({ object }) => object === "text_completion"],
  [
    "a request; parse the response that the server sends to it",
    ({ messages }) => Array.isArray(messages) && messages.length > 0,
  ],
];

/** Says which other API a value without choices comes from. `undefined` if it is none of those that are known. */
export function describeOtherApi(value: Json): string | undefined {
  return OTHERS.find(([, isIt]) => isIt(value))?.[0];
}

/** Whether one of the choices is that of a text completion: it has a text in the place of a message. */
export function hasText(choice: unknown): boolean {
  return isObject(choice) && choice.message == null && choice.text != null;
}

function holds(list: unknown, object: string): boolean {
  return Array.isArray(list) && isObject(list[0]) && list[0].object === object;
}
