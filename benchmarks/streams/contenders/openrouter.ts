import { HTTPClient, OpenRouter } from "@openrouter/sdk";
import { request, type StreamContender } from "./contender.js";

/** Its chunks, checked and in camelCase, with nothing put together. */
export default {
  name: "@openrouter/sdk, iteration of a stream",
  gives: "the chunks",
  async read(answer) {
    const client = new OpenRouter({ apiKey: "none", httpClient: new HTTPClient({ fetcher: async () => answer() }) });
    let last: unknown;
    for await (const chunk of await client.chat.send({ chatRequest: { ...request, stream: true } })) last = chunk;
    return last;
  },
} satisfies StreamContender;
