import { readChatCompletion } from "@chat-completion/stream";
import type { StreamContender } from "./contender.js";

export default {
  name: "@chat-completion/stream, readChatCompletion",
  gives: "the response",
  read: (answer) => readChatCompletion(answer()),
} satisfies StreamContender;
