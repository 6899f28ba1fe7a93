import { createAccumulator } from "@chat-completion/core";
import { readChunks } from "@chat-completion/stream";
import type { StreamContender } from "./contender.js";

/** As it is read to be drawn: the response so far is there at every chunk. */
export default {
  name: "@chat-completion/stream, readChunks and an accumulator",
  gives: "the response",
  async read(answer) {
    const accumulator = createAccumulator();
    let content: unknown;
    for await (const chunk of readChunks(answer())) {
      accumulator.add(chunk);
      content = accumulator.response.choices[0]?.message.content;
    }
    return [accumulator.response, content];
  },
} satisfies StreamContender;
