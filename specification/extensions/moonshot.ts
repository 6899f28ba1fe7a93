import { block, field, reference, server, source } from "../row/index.js";
import { cachedTokens, reasoningContent } from "./shared.js";

const REFERENCE = source("Moonshot: chat completions", "https://platform.moonshot.ai/docs/api/chat");

export const moonshot = server(
  "moonshot",
  { prefix: "Moonshot", title: "Moonshot", file: "moonshot" },
  [
    block(
      "MoonshotStreamChoice",
      "What Moonshot adds to a choice of a chunk",
      REFERENCE,
      ["ChatCompletionStreamChoice"],
      {
        usage: field(
          reference("CompletionUsage"),
          "the token counts of the request",
          "In the last chunk of a choice alone. The specification has them beside the choices.",
        ),
      },
    ),
  ],
  [reasoningContent, cachedTokens],
);
