import { block, field, integer, list, record, server, source, string, unite, unknown } from "../row/index.js";
import { reasoning, reasoningContent } from "./shared.js";

const PROTOCOL = source(
  "vLLM: the protocol of its server",
  "https://github.com/vllm-project/vllm/blob/main/vllm/entrypoints/openai/chat_completion/protocol.py",
);

export const vllm = server(
  "vllm",
  { prefix: "VLLM", title: "vLLM", file: "vllm" },
  [
    block(
      "VLLMChoice",
      "What vLLM adds to a choice",
      PROTOCOL,
      ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
      {
        stop_reason: field(
          unite(integer, string),
          "what made the model stop: the id of a token, or a text of the request's `stop`",
          "`null` or absent where it was the end of the answer, or the limit of tokens.",
        ),
        token_ids: field(
          list(integer),
          "the ids of the generated tokens",
          "`null` or absent unless the request set `return_token_ids`.",
        ),
      },
    ),
    block("VLLMWholeChoice", "What vLLM adds to a choice of a whole response", PROTOCOL, ["ChatCompletionChoice"], {
      routed_experts: field(
        unknown,
        "the experts that each token was routed to, as Base64 of an array of NumPy",
        "`null` or absent unless the server was told to return it. Older versions sent lists.",
      ),
    }),
    block("VLLMResponse", "What vLLM adds to a response", PROTOCOL, ["CreateChatCompletionResponse"], {
      prompt_logprobs: field(
        list(unknown),
        "the log probabilities of the prompt's tokens, an object by token id at each position",
        "`null` or absent unless the request set `prompt_logprobs`.",
      ),
      kv_transfer_params: field(
        record(unknown),
        "data for a server that takes over the attention cache",
        "`null` or absent where there is none.",
      ),
      ec_transfer_params: field(
        record(unknown),
        "data for a server that takes over the encoder's cache",
        "`null` or absent where there is none.",
      ),
    }),
    block(
      "VLLMPrompt",
      "What vLLM says of the prompt and of the times",
      PROTOCOL,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        prompt_token_ids: field(
          list(integer),
          "the ids of the prompt's tokens",
          "In a stream, in the first chunk. `null` or absent unless the request set `return_token_ids`.",
        ),
        prompt_text: field(
          string,
          "the prompt as the model got it",
          "In a stream, in the first chunk. `null` or absent unless the request set `return_prompt_text`.",
        ),
        metrics: field(
          record(unknown),
          "the times of the request",
          "`null` or absent unless the server was told to return them.",
        ),
      },
    ),
  ],
  [reasoning, reasoningContent],
  ["Versions before 0.12 send the reasoning as `reasoning_content`, later ones as `reasoning`."],
);
