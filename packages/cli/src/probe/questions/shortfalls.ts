import { readReasoning, readToolArguments, type wire } from "@chat-completion/core";
import type { Shortfall } from "./question.js";

type Response = wire.CreateChatCompletionResponse;

const CONTENT = ["choices", 0, "message", "content"];
const CALLS = ["choices", 0, "message", "tool_calls"];
const FINISH_REASON = ["choices", 0, "finish_reason"];

const firstChoice = (response: Response): wire.ChatCompletionChoice | undefined => response.choices[0];

const textOf = (response: Response): string => {
  const content = firstChoice(response)?.message?.content;
  return typeof content === "string" ? content : JSON.stringify(content ?? "");
};

const callsOf = (response: Response): wire.ChatCompletionMessageToolCalls =>
  firstChoice(response)?.message?.tool_calls ?? [];

/** It has some text. */
export function text(response: Response): Shortfall | undefined {
  return textOf(response).trim() === "" ? { notShown: "The model said nothing." } : undefined;
}

/** It has as many choices as were asked for. */
export const choices =
  (count: number) =>
  (response: Response): Shortfall | undefined => {
    const { length } = response.choices;
    if (length === count) return undefined;
    return { unmet: `has a length of ${length}; the request asked for ${count} (\`n\`).`, path: ["choices"] };
  };

/** The limit of tokens cut it, and it says so. */
export function cut(response: Response): Shortfall | undefined {
  const reason = firstChoice(response)?.finish_reason;
  if (reason === "length") return undefined;
  return {
    unmet: `is ${JSON.stringify(reason ?? null)}; an answer that \`max_tokens\` cuts has "length".`,
    path: FINISH_REASON,
  };
}

/** It has none of the stop words. */
export const without =
  (word: string) =>
  (response: Response): Shortfall | undefined => {
    if (!textOf(response).includes(word)) return undefined;
    return { unmet: "goes on behind a word of `stop`.", path: CONTENT };
  };

/** It has at least so many calls. Whether it makes any is the model's choice. */
export const calls =
  (count: number) =>
  (response: Response): Shortfall | undefined => {
    const { length } = callsOf(response);
    if (length < count)
      return { notShown: count === 1 ? "The model called no tool." : `The model made ${length} of ${count} calls.` };
    const wrong = wrongCall(response);
    if (wrong !== undefined) return wrong;
    const reason = firstChoice(response)?.finish_reason;
    if (reason === "tool_calls") return undefined;
    return {
      unmet: `is ${JSON.stringify(reason ?? null)}; an answer that calls a tool has "tool_calls".`,
      path: FINISH_REASON,
    };
  };

/** It calls the tool that the request named. */
export const callOf =
  (name: string) =>
  (response: Response): Shortfall | undefined => {
    const [call] = callsOf(response);
    if (call === undefined) return { unmet: "has no call; the request demanded one (`tool_choice`).", path: CALLS };
    const called = "function" in call ? (call.function as { name?: unknown }).name : undefined;
    if (called !== name)
      return { unmet: "is not the tool that `tool_choice` names.", path: [...CALLS, 0, "function", "name"] };
    return wrongCall(response);
  };

function wrongCall(response: Response): Shortfall | undefined {
  const ids = new Set<unknown>();
  for (const [place, call] of callsOf(response).entries()) {
    const { id } = call as { id?: unknown };
    if (id != null && ids.has(id)) return { unmet: "is the id of another call.", path: [...CALLS, place, "id"] };
    ids.add(id);
    // A function call without a type is one as well.
    const isRead = !("function" in call) || readToolArguments(call as wire.ChatCompletionMessageToolCall).success;
    if (!isRead) return { unmet: "is not JSON.", path: [...CALLS, place, "function", "arguments"] };
  }
  return undefined;
}

/** Its text is a JSON object with these keys. */
export const object =
  (...keys: string[]) =>
  (response: Response): Shortfall | undefined => {
    if (firstChoice(response)?.message?.refusal) return { notShown: "The model refused." };
    let value: unknown;
    try {
      value = JSON.parse(textOf(response));
    } catch {
      return { unmet: "is not JSON; the request has a schema (`response_format`).", path: CONTENT };
    }
    const found = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value).sort() : [];
    if (found.join() === [...keys].sort().join()) return undefined;
    return { unmet: "does not satisfy the schema of `response_format`.", path: CONTENT };
  };

/** It has log probabilities, and alternatives. */
export function logprobs(response: Response): Shortfall | undefined {
  const found = firstChoice(response)?.logprobs;
  const tokens = typeof found === "object" && found !== null ? found.content : undefined;
  const path = ["choices", 0, "logprobs"];
  if (!Array.isArray(tokens) || tokens.length === 0) {
    return { unmet: "has no tokens; the request asked for them (`logprobs`).", path };
  }
  if (tokens.some(({ top_logprobs }) => (top_logprobs?.length ?? 0) > 0)) return undefined;
  return { unmet: "has no alternatives; the request asked for 2 (`top_logprobs`).", path: [...path, "content"] };
}

/** It shows that the model reasoned. */
export function reasoning(response: Response): Shortfall | undefined {
  const message = firstChoice(response)?.message;
  if (message != null && readReasoning(message)) return undefined;
  if ((response.usage?.completion_tokens_details?.reasoning_tokens ?? 0) > 0) return undefined;
  return { notShown: "Neither text nor tokens of a reasoning came." };
}

/** It has a word. */
export const having =
  (word: string) =>
  (response: Response): Shortfall | undefined =>
    textOf(response).toLowerCase().includes(word)
      ? undefined
      : { notShown: "The model did not follow the instruction." };

/** It is of some length. */
export const longerThan =
  (length: number) =>
  (response: Response): Shortfall | undefined =>
    textOf(response).length > length
      ? undefined
      : { notShown: `The answer has only ${textOf(response).length} characters.` };
