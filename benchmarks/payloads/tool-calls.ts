import { valid } from "@chat-completion/fixtures";
import type { Payload } from "./payload.js";
import { textOf } from "./variants.js";

export const toolCalls: Payload = {
  name: "tool-calls",
  description: "Three calls of function tools, to be run in parallel.",
  text: textOf(valid["tool-calls-in-parallel"].wire),
};
