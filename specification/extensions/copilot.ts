import { block, field, list, number, part, record, reference, server, source, string, unknown } from "../row/index.js";
import { reasoningTokens } from "./shared.js";

const CLIENT = source(
  "opencode: its client of GitHub Copilot",
  "https://github.com/anomalyco/opencode/tree/dev/packages/opencode/src/provider/sdk/copilot/chat",
);

export const copilot = server(
  "copilot",
  { prefix: "Copilot", title: "GitHub Copilot", file: "copilot" },
  [
    part("CopilotUsage", "What a request costs at GitHub Copilot", CLIENT, {
      token_details: field(list(record(unknown)), "the token counts and prices, by kind of token"),
      total_nano_aiu: field(
        number,
        "the price of the request, in billionths of an AI unit",
        "Absent from older answers.",
      ),
    }),
    block(
      "CopilotResponse",
      "What GitHub Copilot adds to a response and to a chunk",
      CLIENT,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        copilot_usage: field(
          reference("CopilotUsage"),
          "what the request costs",
          "In the last chunk of a stream. Absent from some answers.",
        ),
      },
    ),
    block(
      "CopilotMessage",
      "What GitHub Copilot adds to a message and to a delta",
      CLIENT,
      ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
      {
        reasoning_text: field(
          string,
          "the model's reasoning, as text",
          "In a delta, text to append. Absent where the model didn't reason.",
        ),
        reasoning_opaque: field(
          string,
          "the model's reasoning, encrypted",
          "The next request returns it unchanged. Absent where the model didn't reason.",
        ),
        padding: field(string, "text that hides the length of the answer", "It has no meaning."),
      },
    ),
  ],
  [reasoningTokens],
  ["GitHub doesn't document these fields. Models that run in Azure also send the fields of Azure OpenAI."],
);
