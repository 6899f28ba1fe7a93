import { deviating, streams, valid } from "@chat-completion/fixtures";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const ADDRESS = "https://api.openai.com/v1/chat/completions";

const fixtures = Object.values({ ...streams.valid, ...streams.deviating, ...streams.invalid });
const texts = new Map<string, string>(fixtures.map(({ name, text }) => [name, text]));

const responses = new Map<string, unknown>(
  Object.values({ ...valid, ...deviating }).map(({ name, wire }) => [name, wire]),
);

/**
 * Runs something while OpenAI's address is answered with the fixtures that a note names, one after the other: streams if
 * `the server sends tool-call, text`, responses if `the server answers refusal`. Without such a note nothing is answered.
 */
export async function withServer(note: string, run: () => Promise<unknown>): Promise<void> {
  const [, verb, names = ""] = /^the server (sends|answers) (.+)$/.exec(note) ?? [];
  if (verb === undefined) return void (await run());
  const left = names.split(", ").map(verb === "sends" ? textOf : responseOf);
  const type = verb === "sends" ? "text/event-stream" : "application/json";
  const server = setupServer(
    http.post(ADDRESS, () => new HttpResponse(left.shift(), { headers: { "content-type": type } })),
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

function responseOf(name: string): string {
  if (!responses.has(name)) throw new Error(`There is no response ${name}.`);
  return JSON.stringify(responses.get(name));
}
