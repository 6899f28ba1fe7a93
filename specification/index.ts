import { logprobs } from "./components/logprobs.js";
import { message } from "./components/message.js";
import { moderation } from "./components/moderation.js";
import { response } from "./components/response.js";
import { stream } from "./components/stream.js";
import { toolCalls } from "./components/tool-calls.js";
import { usage } from "./components/usage.js";
import type { Subject } from "./row/index.js";

export * from "./row/index.js";

/** The components that a server sends as a whole: a response, or a chunk of a streamed one. */
export const roots = ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"] as const;

/** The table: the members of a chat completion in the specification, and what servers send instead. */
export const subjects: readonly Subject[] = [
  { name: "logprobs", components: logprobs },
  { name: "usage", components: usage },
  { name: "tool-calls", components: toolCalls },
  { name: "message", components: message },
  { name: "moderation", components: moderation },
  { name: "response", components: response },
  { name: "stream", components: stream },
];
