import type { Fault, Json } from "./fault.js";

const messageOf = (response: Json): Json => response.choices[0].message;

/** Faults that real servers have, in the order in which the probe meets them. */
export const faults: readonly Fault[] = [
  {
    name: "leaves out the refusal",
    unstreamed: (response) => delete messageOf(response).refusal,
    found: { question: "text", isStreamed: false, code: "missing-key", path: "choices[0].message.refusal" },
  },
  {
    name: "calls the end by another word",
    unstreamed: (response) => {
      response.choices[0].finish_reason = "eos";
    },
    found: { question: "text", isStreamed: false, code: "unknown-value", path: "choices[0].finish_reason" },
  },
  {
    name: "writes a counter as a text",
    unstreamed: ({ usage }) => {
      usage.total_tokens = String(usage.total_tokens);
    },
    found: { question: "text", isStreamed: false, code: "unexpected-type", path: "usage.total_tokens", isBroken: true },
  },
  {
    name: "sends JSON as text/plain",
    sent: ({ headers, status }, { stream }) => {
      if (status === 200 && !stream) headers["content-type"] = "text/plain";
    },
    found: { question: "text", isStreamed: false, code: "content-type", path: "" },
  },
  {
    name: "sends an error with status 200",
    sent: (sent, { stream }) => {
      if (!stream) sent.body = '{"error":{"message":"Overloaded","code":529}}';
    },
    found: { question: "text", isStreamed: false, code: "error-envelope", path: "", isBroken: true },
  },
  {
    name: "ignores `stream`",
    request: (request) => {
      request.stream = false;
    },
    found: { question: "text", isStreamed: true, code: "completion", path: "" },
  },
  {
    name: "ends its streams without [DONE]",
    sent: (sent) => {
      sent.body = sent.body.replace("data: [DONE]\n\n", "");
    },
    found: { question: "text", isStreamed: true, code: "missing-done", path: "" },
  },
  {
    name: "never says in a stream why a choice ended",
    chunks: (chunks) => chunks.filter(({ choices }) => choices[0]?.finish_reason == null),
    found: { question: "text", isStreamed: true, code: "missing-finish-reason", path: "choices[0]" },
  },
  {
    name: "gives each chunk another id",
    chunks: (chunks) => chunks.map((chunk, place) => ({ ...chunk, id: `chatcmpl-${place}` })),
    found: { question: "text", isStreamed: true, code: "changed-id", path: "" },
  },
  {
    name: "does not send the usage that was asked for",
    chunks: (chunks) => chunks.filter(({ usage }) => usage == null),
    found: { question: "text", isStreamed: true, code: "not-as-asked", path: "usage" },
  },
  {
    name: "sends an error in the middle of a stream",
    chunks: (chunks) => [...chunks.slice(0, 2), { error: { message: "Overloaded", type: "server_error" } }],
    found: { question: "text", isStreamed: true, code: "error-envelope", path: "[2]", isBroken: true },
  },
  {
    name: "leaves out the fingerprint in streams",
    chunks: (chunks) => chunks.map(({ system_fingerprint, ...rest }) => rest),
    found: { question: "text", isStreamed: true, code: "differs", path: "system_fingerprint" },
  },
  {
    name: "streams another kind of counter",
    chunks: (chunks) =>
      chunks.map((chunk) =>
        chunk.usage ? { ...chunk, usage: { ...chunk.usage, prompt_tokens_details: null } } : chunk,
      ),
    found: { question: "text", isStreamed: true, code: "differs", path: "usage.prompt_tokens_details" },
  },
  {
    name: "streams usage without being asked",
    request: (request) => {
      if (request.stream) request.stream_options = { include_usage: true };
    },
    found: { question: "without-usage", isStreamed: true, code: "not-as-asked", path: "usage" },
  },
  {
    name: "ignores `n`",
    request: (request) => delete request.n,
    found: { question: "several-choices", isStreamed: false, code: "not-as-asked", path: "choices" },
  },
  {
    name: "gives all choices of a stream one index",
    chunks: (chunks) =>
      chunks.map((chunk) => ({ ...chunk, choices: chunk.choices.map((choice: Json) => ({ ...choice, index: 0 })) })),
    found: { question: "several-choices", isStreamed: true, code: "not-as-asked", path: "choices" },
  },
  {
    name: "says `stop` where the limit cut the answer",
    response: ({ choices }) => {
      for (const choice of choices) if (choice.finish_reason === "length") choice.finish_reason = "stop";
    },
    found: { question: "cut-by-length", isStreamed: false, code: "not-as-asked", path: "choices[0].finish_reason" },
  },
  {
    name: "ignores `stop`",
    request: (request) => delete request.stop,
    found: { question: "stop-words", isStreamed: false, code: "not-as-asked", path: "choices[0].message.content" },
  },
  {
    name: "sends arguments as an object",
    unstreamed: (response) => {
      for (const { function: called } of messageOf(response).tool_calls ?? []) {
        called.arguments = JSON.parse(called.arguments);
      }
    },
    found: {
      question: "one-tool",
      isStreamed: false,
      code: "unexpected-type",
      path: "choices[0].message.tool_calls[0].function.arguments",
    },
  },
  {
    name: "sends a call without its name",
    unstreamed: (response) => {
      for (const { function: called } of messageOf(response).tool_calls ?? []) delete called.name;
    },
    found: {
      question: "one-tool",
      isStreamed: false,
      code: "missing-key",
      path: "choices[0].message.tool_calls[0].function.name",
      isBroken: true,
    },
  },
  {
    name: "says `stop` in a stream that ends with a call",
    chunks: (chunks) => {
      for (const { choices } of chunks)
        if (choices[0]?.finish_reason === "tool_calls") choices[0].finish_reason = "stop";
      return chunks;
    },
    found: { question: "one-tool", isStreamed: true, code: "not-as-asked", path: "choices[0].finish_reason" },
  },
  {
    name: "streams parallel calls at one index",
    chunks: (chunks) => {
      for (const { choices } of chunks) for (const call of choices[0]?.delta?.tool_calls ?? []) call.index = 0;
      return chunks;
    },
    found: { question: "parallel-tools", isStreamed: true, code: "several-ids", path: "choices[0]" },
  },
  {
    name: "ignores `tool_choice`",
    request: (request) => {
      if (typeof request.tool_choice === "object") delete request.tools;
    },
    found: {
      question: "forced-tool",
      isStreamed: false,
      code: "not-as-asked",
      path: "choices[0].message.tool_calls",
    },
  },
  {
    name: "ignores `response_format`",
    request: (request) => delete request.response_format,
    found: {
      question: "structured-output",
      isStreamed: false,
      code: "not-as-asked",
      path: "choices[0].message.content",
    },
  },
  {
    name: "ignores `logprobs`",
    request: (request) => delete request.logprobs,
    found: { question: "logprobs", isStreamed: false, code: "not-as-asked", path: "choices[0].logprobs" },
  },
  {
    name: "streams the reasoning under a key that it does not use unstreamed",
    chunks: (chunks, { reasoning_effort }) => {
      if (reasoning_effort !== undefined) chunks[0].choices[0].delta.reasoning_content = "7 times 13.";
      return chunks;
    },
    found: { question: "reasoning", isStreamed: true, code: "differs", path: "choices[0].message.reasoning_content" },
  },
  {
    name: "answers for a model that it does not have",
    sent: (sent) => {
      if (sent.status === 404) Object.assign(sent, { status: 200, body: "{}" });
    },
    found: { question: "unknown-model", isStreamed: false, code: "http-status", path: "" },
  },
  {
    name: "writes errors as FastAPI does",
    error: (error) => {
      if (error.status === 400)
        Object.assign(error, { status: 422, body: { detail: [{ loc: ["body"], msg: "wrong" }] } });
    },
    found: { question: "bad-request", isStreamed: false, code: "missing-key", path: "error" },
  },
  {
    name: "writes the code of an error as a number",
    error: ({ status, body }) => {
      body.error.code = status;
    },
    found: { question: "unknown-model", isStreamed: false, code: "unexpected-type", path: "error.code" },
  },
  {
    name: "fails on a bad request",
    error: (error) => {
      if (error.status === 400) error.status = 500;
    },
    found: { question: "bad-request", isStreamed: false, code: "http-status", path: "", isBroken: true },
  },
];
