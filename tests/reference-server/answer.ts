import { choice, completion, logprobs, message, toolCall } from "@chat-completion/fixtures/wire";
import type { ChatCompletionChoice, CreateChatCompletionResponse } from "@chat-completion/types/strict";
import { MODEL } from "./error.js";
import type { ChatRequest, JsonSchema } from "./request.js";

const HELLO = "Hello, nice to meet you!";

/** The answer to a request, as the specification has it. It counts, calls tools, and obeys a system message with a word in quotes. */
export function answer(request: ChatRequest): CreateChatCompletionResponse {
  const { n = 1, reasoning_effort } = request;
  return completion({
    model: MODEL,
    choices: Array.from({ length: n }, (_, index) => ({ ...choiceFor(request), index })),
    ...(reasoning_effort !== undefined && { usage: { completion_tokens_details: { reasoning_tokens: 7 } } }),
  });
}

function choiceFor(request: ChatRequest): ChatCompletionChoice {
  const { tools = [], tool_choice, logprobs: hasLogprobs, top_logprobs = 0 } = request;
  const said = request.messages.at(-1)?.content ?? "";
  if (tools.length > 0) {
    const isForced = typeof tool_choice === "object";
    const name = isForced ? tool_choice.function.name : (tools[0]?.function.name ?? "");
    const cities = isForced ? ["Oslo"] : [...said.matchAll(/in (?=[A-Z])(\w+)/g)].map(([, city]) => city);
    const calls = cities.map((city, place) =>
      toolCall({ id: `call_${place}`, function: { name, arguments: JSON.stringify({ city }) } }),
    );
    const finish_reason = isForced ? "stop" : "tool_calls";
    return choice({ message: message({ content: null, tool_calls: calls }), finish_reason });
  }
  const { text, isCut } = limit(textFor(request, said), request);
  return choice({
    message: { content: text },
    finish_reason: isCut ? "length" : "stop",
    ...(hasLogprobs && { logprobs: logprobs(4, top_logprobs) }),
  });
}

function textFor({ messages, response_format }: ChatRequest, said: string): string {
  const schema = response_format?.json_schema?.schema;
  if (schema !== undefined) return JSON.stringify(exampleOf(schema));
  const demanded = /"(\w+)"/.exec(messages.find(({ role }) => role === "system")?.content ?? "")?.[1];
  if (demanded !== undefined) return demanded;
  const last = /from 1 to (\d+)/.exec(said)?.[1];
  return last === undefined ? HELLO : Array.from({ length: Number(last) }, (_, place) => place + 1).join(", ");
}

/** What stop words and the limit of tokens leave of a text. Each word is a token. */
function limit(text: string, { stop = [], max_tokens, max_completion_tokens }: ChatRequest) {
  const ends = [stop]
    .flat()
    .map((word) => text.indexOf(word))
    .filter((end) => end >= 0);
  const stopped = text.slice(0, Math.min(text.length, ...ends));
  const words = stopped.split(" ");
  const most = max_tokens ?? max_completion_tokens ?? Number.POSITIVE_INFINITY;
  return { text: words.slice(0, most).join(" "), isCut: words.length > most };
}

function exampleOf({ properties }: JsonSchema): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([key, { type }]) => [key, type === "string" ? "Oslo" : 7]));
}
