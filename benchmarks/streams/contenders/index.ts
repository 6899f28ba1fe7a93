import type { StreamContender } from "./contender.js";
import floor from "./floor.js";

/** Every contender, by its name in the tables, in their order: ours first. Each loads its own module and no other. */
export const streamContenders: Readonly<Record<string, () => Promise<{ default: StreamContender }>>> = {
  "@chat-completion/stream, readChatCompletion": () => import("./read-chat-completion.js"),
  "@chat-completion/stream, readChunks and an accumulator": () => import("./read-chunks.js"),
  "openai, iteration of a stream": () => import("./openai.js"),
  "openai, stream helper": () => import("./openai-helper.js"),
  "@openrouter/sdk, iteration of a stream": () => import("./openrouter.js"),
  "AI SDK, streamText": () => import("./ai-sdk.js"),
  "LangChain, stream and concat": () => import("./langchain.js"),
};

/** A contender, by its name. */
export async function loadContender(name: string): Promise<StreamContender> {
  const loaded = name === floor.name ? { default: floor } : await streamContenders[name]?.();
  if (loaded === undefined) throw new Error(`There is no contender ${name}`);
  return loaded.default;
}
