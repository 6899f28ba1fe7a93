import { expect, test } from "vitest";
import { isNotSupported } from "./not-supported.js";

const isSaid = (status: number, body: unknown, ...parameters: string[]) =>
  isNotSupported(
    { status, text: typeof body === "string" ? body : JSON.stringify(body), contentType: "", milliseconds: 0 },
    parameters,
  );

/** In the words of servers: OpenAI, Groq, vLLM, Ollama, DeepSeek, pydantic. */
test.each([
  [400, { error: { message: "Unsupported parameter: 'logprobs' is not supported with this model." } }, "logprobs"],
  [400, { error: { message: "'n' : number must be at most 1", type: "invalid_request_error" } }, "n"],
  [
    400,
    { object: "error", message: '"auto" tool choice requires --enable-auto-tool-choice', code: 400 },
    "tool_choice",
  ],
  [400, { error: { message: "registry.ollama.ai/library/gemma:2b does not support tools" } }, "tools"],
  [400, { error: { message: "This response_format type is unavailable now" } }, "response_format"],
  [
    422,
    { detail: [{ type: "extra_forbidden", loc: ["body", "reasoning_effort"], msg: "Extra inputs are not permitted" }] },
    "x",
  ],
  [501, { error: "not implemented" }, "n"],
])("status %i, %j", (status, body, parameter) => {
  expect(isSaid(status, body, parameter)).toBe(true);
});

test.each([
  [400, { error: { message: "The server is asleep." } }],
  [500, { error: { message: "logprobs is not supported" } }],
  [401, { error: { message: "logprobs is not supported" } }],
  [404, "<html>not supported</html>"],
  [400, { error: { message: "An unknown error" } }],
])("not: status %i, %j", (status, body) => {
  expect(isSaid(status, body, "logprobs", "n")).toBe(false);
});
