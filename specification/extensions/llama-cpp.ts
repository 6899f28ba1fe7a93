import { block, field, integer, number, part, record, reference, server, source, unknown } from "../row/index.js";
import { reasoningContent } from "./shared.js";

const SERVER = source(
  "llama.cpp: HTTP server",
  "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
);

export const llamaCpp = server(
  "llamaCpp",
  { prefix: "LlamaCpp", title: "llama.cpp", file: "llama-cpp" },
  [
    part("LlamaCppTimings", "Times of a request at llama.cpp", SERVER, {
      cache_n: field(integer, "tokens of the prompt that came from the cache"),
      prompt_n: field(integer, "tokens of the prompt that were processed"),
      prompt_ms: field(number, "the time that they took, in milliseconds"),
      prompt_per_token_ms: field(number, "the time of each of them, in milliseconds"),
      prompt_per_second: field(number, "how many of them were processed in a second"),
      predicted_n: field(integer, "tokens that were generated"),
      predicted_ms: field(number, "the time that they took, in milliseconds"),
      predicted_per_token_ms: field(number, "the time of each of them, in milliseconds"),
      predicted_per_second: field(number, "how many of them were generated in a second"),
      draft_n: field(integer, "tokens that a draft model proposed", "Absent without one."),
      draft_n_accepted: field(integer, "tokens of the draft model that were used", "Absent without one."),
    }),
    part("LlamaCppPromptProgress", "How far a prompt is processed", SERVER, {
      total: field(integer, "tokens of the prompt"),
      cache: field(integer, "tokens of it that came from the cache"),
      processed: field(integer, "tokens of it that are done, cached ones included"),
      time_ms: field(number, "the time since the beginning, in milliseconds"),
    }),
    block(
      "LlamaCppResponse",
      "What llama.cpp adds to a response and to a chunk",
      SERVER,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        timings: field(
          reference("LlamaCppTimings"),
          "the times of the request, in milliseconds, and its token counts",
          "In a stream, in the last chunk, or in each if the request set `timings_per_token`.",
        ),
        __verbose: field(record(unknown), "the answer in llama.cpp's own form", "If the server runs with `--verbose`."),
      },
    ),
    block("LlamaCppChunk", "What llama.cpp adds to a chunk alone", SERVER, ["CreateChatCompletionStreamResponse"], {
      prompt_progress: field(
        reference("LlamaCppPromptProgress"),
        "how far the prompt is processed",
        "In the first chunks, if the request set `return_progress`.",
      ),
    }),
    block(
      "LlamaCppTokenLogprob",
      "What llama.cpp adds to a token",
      SERVER,
      ["ChatCompletionTokenLogprob", "ChatCompletionTopLogprob"],
      { id: field(integer, "the token's id in the model's vocabulary") },
    ),
  ],
  [reasoningContent],
);
