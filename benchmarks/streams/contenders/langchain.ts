import { AIMessageChunk } from "@langchain/core/messages";
import { concat } from "@langchain/core/utils/stream";
import { ChatOpenAI } from "@langchain/openai";
import type { StreamContender } from "./contender.js";

/** Not `invoke` with `streaming`, which asks the network for a table of tokens. */
export default {
  name: "LangChain, stream and concat",
  gives: "its own layout",
  async read(answer) {
    const model = new ChatOpenAI({
      apiKey: "none",
      model: "any",
      maxRetries: 0,
      configuration: { fetch: async () => answer() },
    });
    let message = new AIMessageChunk("");
    for await (const chunk of await model.stream("Hello")) message = concat(message, chunk);
    return message;
  },
} satisfies StreamContender;
