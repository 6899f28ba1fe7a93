import { streams } from "@chat-completion/fixtures";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const ADDRESS = "https://api.openai.com/v1/chat/completions";

const fixtures = Object.values({ ...streams.valid, ...streams.deviating, ...streams.invalid });
const texts = new Map<string, string>(fixtures.map(({ name, text }) => [name, text]));

/**
 * Runs something while OpenAI's address is answered with the streams that a note names, such as `the server sends
 * tool-call, text`: one fixture after the other. Without such a note nothing is answered.
 */
export async function withServer(note: string, run: () => Promise<unknown>): Promise<void> {
  const [, names] = /^the server sends (.+)$/.exec(note) ?? [];
  if (names === undefined) return void (await run());
  const left = names.split(", ").map(textOf);
  const server = setupServer(
    http.post(ADDRESS, () => new HttpResponse(left.shift(), { headers: { "content-type": "text/event-stream" } })),
  );
  server.listen({ onUnhandledRequest: "error" });
  try {
    await run();
  } finally {
    server.close();
  }
}

function textOf(name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`There is no stream ${name}.`);
  return text;
}
