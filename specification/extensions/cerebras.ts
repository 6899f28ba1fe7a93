import { block, field, integer, number, part, reference, server, source } from "../row/index.js";
import { reasoning } from "./shared.js";

const REFERENCE = source(
  "Cerebras: chat completions",
  "https://inference-docs.cerebras.ai/api-reference/chat-completions",
);
const TYPES = source(
  "@cerebras/cerebras_cloud_sdk: the types of a chat completion",
  "https://github.com/Cerebras/cerebras-cloud-sdk-node/blob/main/src/resources/chat/completions.ts",
);

export const cerebras = server(
  "cerebras",
  { prefix: "Cerebras", title: "Cerebras", file: "cerebras" },
  [
    part("CerebrasTimeInfo", "Times of a request at Cerebras, in seconds", TYPES, {
      queue_time: field(number, "the time that the request waited, in seconds"),
      prompt_time: field(number, "the time that the prompt took, in seconds"),
      completion_time: field(number, "the time that generating the answer took, in seconds"),
      total_time: field(number, "the time of the whole request, in seconds"),
      created: field(number, "when the request came: Unix time in seconds, with a fraction"),
    }),
    block(
      "CerebrasResponse",
      "What Cerebras adds to a response and to a chunk",
      TYPES,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        time_info: field(
          reference("CerebrasTimeInfo"),
          "the times of the request, in seconds",
          "In the last chunk of a stream alone.",
        ),
      },
    ),
    block(
      "CerebrasChoice",
      "What Cerebras adds to a choice",
      REFERENCE,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      {
        reasoning_logprobs: field(
          reference("ChatCompletionLogprobs"),
          "the log probabilities of the reasoning's tokens",
          "`null` or absent where the request asked for none.",
        ),
      },
    ),
    block("CerebrasUsage", "What Cerebras adds to usage", REFERENCE, ["CompletionUsage"], {
      image_tokens: field(integer, "tokens of images in the prompt", "Absent where they were not counted."),
    }),
  ],
  [reasoning],
);
