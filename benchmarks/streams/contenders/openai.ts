import OpenAI from "openai";
import { request, type StreamContender } from "./contender.js";

/** Its chunks, unchecked, with nothing put together. */
export default {
  name: "openai, iteration of a stream",
  gives: "the chunks",
  async read(answer) {
    const client = new OpenAI({ apiKey: "none", maxRetries: 0, fetch: async () => answer() });
    let last: unknown;
    for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) last = chunk;
    return last;
  },
} satisfies StreamContender;
