import { createParser } from "eventsource-parser";
import type { StreamContender } from "./contender.js";

/** The least that reading a stream needs: decode its bytes, find its events, parse the JSON of each. It keeps the last one. */
export default {
  name: "eventsource-parser and JSON.parse",
  gives: "the chunks",
  async read(answer) {
    let last: unknown;
    const parser = createParser({
      onEvent({ data }) {
        if (data !== "[DONE]") last = JSON.parse(data);
      },
    });
    const decoder = new TextDecoder();
    const reader = answer().body?.getReader();
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done) return last;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  },
} satisfies StreamContender;
