import { block, field, list, part, reference, server, source, string } from "../row/index.js";
import { reasoningContent } from "./shared.js";

const REFERENCE = source("Z.ai: chat completion", "https://docs.z.ai/api-reference/llm/chat-completion");

export const zAI = server(
  "zAI",
  { prefix: "ZAI", title: "Z.ai", file: "zai" },
  [
    part("ZAIWebSearchResult", "Page that Z.ai found", REFERENCE, {
      title: field(string, "the page's title"),
      content: field(string, "the part of the page that was found"),
      link: field(string, "the page's address"),
      media: field(string, "the name of the site"),
      icon: field(string, "the address of the site's icon"),
      refer: field(string, "the number by which the answer cites the page"),
      publish_date: field(string, "when the page was published"),
    }),
    block(
      "ZAIResponse",
      "What Z.ai adds to a response and to a chunk",
      REFERENCE,
      ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"],
      {
        request_id: field(string, "the request's id: the caller's own, or one of the server's"),
        web_search: field(
          list(reference("ZAIWebSearchResult")),
          "the pages that the tool `web_search` found",
          "Absent where it did not run.",
        ),
      },
    ),
  ],
  [reasoningContent],
);
