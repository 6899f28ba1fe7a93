import { valid } from "@chat-completion/fixtures";
import type { Payload } from "./payload.js";
import { textOf } from "./variants.js";

export const toolCalls: Payload = {
  name: "tool-calls",
  description: "Three parallel calls of function tools.",
  text: textOf(valid["tool-calls-in-parallel"].wire),
};
