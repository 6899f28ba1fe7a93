import { block, field, integer, list, part, reference, server, source, string, unknown } from "../row/index.js";
import {
  cachedTokens,
  completionsLogprobs,
  matchedStop,
  reasoning,
  reasoningContent,
  reasoningTokens,
  toolCallIndex,
} from "./shared.js";

const TYPES = source(
  "together-ai: the types of a chat completion",
  "https://github.com/togethercomputer/together-typescript/blob/main/src/resources/chat/completions.ts",
);
const REFERENCE = source("Together: chat completions", "https://docs.together.ai/reference/chat-completions-1");

export const together = server(
  "together",
  { prefix: "Together", title: "Together", file: "together" },
  [
    block(
      "TogetherWholeResponse",
      "What Together adds to a whole response",
      REFERENCE,
      ["CreateChatCompletionResponse"],
      {
        prompt: field(list(unknown), "the prompt, if the request set `echo`", "Empty otherwise."),
      },
    ),
    part("TogetherWarning", "Warning about a request", TYPES, {
      message: field(string, "what the request should have been"),
    }),
    block(
      "TogetherResponse",
      "What Together adds to a response and to a chunk",
      TYPES,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        warnings: field(
          list(reference("TogetherWarning")),
          "warnings about the request",
          "Absent where there are none.",
        ),
      },
    ),
    block(
      "TogetherChoice",
      "What Together adds to a choice",
      TYPES,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      {
        seed: field(
          integer,
          "the seed that the answer was drawn with",
          "It may be greater than `Number.MAX_SAFE_INTEGER`, so that `JSON.parse` rounds it. `null` in most chunks.",
        ),
        text: field(string, "the text of the answer once more", "In a chunk, the text of the delta."),
      },
    ),
    block("TogetherDelta", "What Together adds to a delta", TYPES, ["ChatCompletionStreamResponseDelta"], {
      token_id: field(integer, "the id of the delta's token in the model's vocabulary", "`null` in some chunks."),
    }),
    block("TogetherLogprobs", "What Together adds to log probabilities", REFERENCE, ["ChatCompletionLogprobs"], {
      token_ids: field(list(unknown), "the ids of the tokens, numbers or `null`", "`null` or absent in some answers."),
    }),
  ],
  [reasoning, reasoningContent, cachedTokens, reasoningTokens, matchedStop, completionsLogprobs, toolCallIndex],
);
