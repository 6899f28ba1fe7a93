import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import { readChatCompletion } from "@chat-completion/stream";
import { readResponse } from "../reading.js";
import type { StreamClient } from "../stream-client.js";

/** This project, which reads what `fetch` gives. */
export const own: StreamClient = {
  name: "@chat-completion/stream",
  async read(url) {
    const response = await fetch(`${url}/chat/completions`, { method: "POST" });
    return readResponse(decodeCreateChatCompletionResponse(await readChatCompletion(response)));
  },
};
