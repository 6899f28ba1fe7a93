import { HTTPClient, OpenRouter } from "@openrouter/sdk";
import { request, type StreamContender } from "./contender.js";

/** Its chunks, checked and in camelCase, with nothing put together. */
export default {
  name: "@openrouter/sdk, iteration of a stream",
  gives: "the chunks",
  async read(answer) {
    const client = new OpenRouter({ apiKey: "none", httpClient: new HTTPClient({ fetcher: async () => answer() }) });
    const chunks = await client.chat.send({ chatRequest: { ...request, stream: true } });
    if (!(Symbol.asyncIterator in chunks)) throw new Error("The answer is no stream");
    let last: unknown;
    for await (const chunk of chunks) last = chunk;
    return last;
  },
} satisfies StreamContender;
