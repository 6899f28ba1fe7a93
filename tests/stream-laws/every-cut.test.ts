/* The bytes of every fixture of a stream, cut in two at every place, are read as the whole is. */
import { isDeepStrictEqual as equal } from "node:util";
import { streams } from "@chat-completion/fixtures";
import { type ChatCompletionStreamError, readChunks } from "@chat-completion/stream";
import { describe, expect, test } from "vitest";

const fixtures = Object.entries({ ...streams.valid, ...streams.deviating, ...streams.invalid });

/** The same events in other bytes. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replaceAll(/\r?\n/g, "\r\n"),
  "with CR": (text) => text.replaceAll(/\r?\n/g, "\r"),
  "with a byte order mark, and a comment of four-byte characters": (text) => `\ufeff: 🌦🌦\n\n${text}`,
  "without the space behind `data:`": (text) => text.replaceAll("data: ", "data:"),
};

/** What is read of a source: its chunks, and the code and the place of the error behind them. */
async function read(pieces: Uint8Array[]): Promise<unknown> {
  const chunks: unknown[] = [];
  try {
    for await (const chunk of readChunks(streamOf(pieces))) chunks.push(chunk);
    return { chunks };
  } catch (error) {
    const { code, place, response } = error as ChatCompletionStreamError;
    return { chunks, code, place, response };
  }
}

async function* streamOf(pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

describe.each(Object.entries(spellings))("%s", (spelling, spell) => {
  test.each(fixtures)("%s", async (_, fixture) => {
    // Bodies that are no events have no other spelling.
    if (spelling !== "as it is" && !/^data: /m.test(fixture.text)) return;
    const bytes = new TextEncoder().encode(spell(fixture.text));
    const whole = await read([bytes]);
    expect(whole).toEqual(
      "code" in fixture
        ? { chunks: fixture.chunks, code: fixture.code, place: fixture.chunks.length, response: fixture.response }
        : { chunks: fixture.chunks },
    );
    for (let at = 1; at < bytes.length; at++) {
      const cut = await read([bytes.subarray(0, at), bytes.subarray(at)]);
      if (!equal(cut, whole)) expect(cut, `cut at byte ${at}`).toEqual(whole);
    }
  });
});
