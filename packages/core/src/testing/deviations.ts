import { findDeviations } from "../deviations/find-deviations.js";

/* A completion without a deviation, functions that change it, and its deviations in a short form. */

export const message = { role: "assistant", content: "Hello.", refusal: null };
export const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
export const completion = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "gpt-5",
  choices: [choice],
};

export const withChoice = (members: object) => ({ ...completion, choices: [{ ...choice, ...members }] });
export const withMessage = (members: object) => withChoice({ message: { ...message, ...members } });
export const withCall = (call: unknown) => withMessage({ tool_calls: [call] });
export const withUsage = (members: object) => ({
  ...completion,
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, ...members },
});

/** The deviations, a line each: code, path and what was received. */
export const found = (json: unknown) =>
  findDeviations(json).map(({ code, path, received }) => `${code} ${path.join(".")} ${received}`);
export const messages = (json: unknown) => findDeviations(json).map((deviation) => deviation.message);
