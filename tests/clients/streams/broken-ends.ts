import type { StreamClient } from "./stream-client.js";

/** The invalid streams that each client reads to an end without an error. It throws at all others. */
export const quietEnds: Readonly<Record<StreamClient["name"], string[]>> = {
  "@chat-completion/stream": [],
  openai: [
    "error-line",
    "error-as-the-body",
    "ended-early",
    "ended-in-a-call",
    "no-event",
    "html-page",
    "json-of-something-else",
    "text-completion",
    "anthropic-events",
    "responses-events",
    "decoded-chunk",
    "delta-as-text",
  ],
  "openai's helper": [],
  "AI SDK": [],
  LangChain: [
    "error-event",
    "error-line",
    "error-as-the-body",
    "ended-early",
    "ended-in-a-call",
    "cut-in-an-event",
    "no-event",
    "html-page",
    "json-of-something-else",
    "text-completion",
    "anthropic-events",
    "responses-events",
    "decoded-chunk",
    "delta-as-text",
  ],
};
