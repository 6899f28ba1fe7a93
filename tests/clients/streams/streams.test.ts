/* Clients read every stream, sent over HTTP, as the response that its chunks make, except where a difference is listed. */
import { streams } from "@chat-completion/fixtures";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Server, serveStreams } from "../server.js";
import { quietEnds } from "./broken-ends.js";
import { aiSdk } from "./clients/ai-sdk.js";
import { langchain } from "./clients/langchain.js";
import { openai, openaiHelper } from "./clients/openai.js";
import { own } from "./clients/own.js";
import { page } from "./page.js";
import { streamEffectOf } from "./stream-effect.js";
import { ways } from "./ways.js";

const readable = [...Object.values(streams.valid), ...Object.values(streams.deviating)];
const invalid = Object.values(streams.invalid);

let server: Server;

beforeAll(async () => {
  server = await serveStreams(new Map([...readable, ...invalid].map(({ name, text }) => [name, text])));
  // Clients print what they cannot parse.
  for (const method of ["log", "warn", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
});

afterAll(async () => {
  vi.restoreAllMocks();
  await server.stop();
});

describe.each([own, openai, openaiHelper, aiSdk, langchain])("$name", (client) => {
  test.each(readable)(`${client.name} reads $name, or differs as listed`, async ({ name, decoded }) => {
    const way = ways.find((one) => one.client === client.name && one.fixtures.includes(name));
    const effect = await streamEffectOf(client, `${server.url}/${name}`, decoded);
    if (way === undefined) expect(effect).toEqual({ kind: "same" });
    else if ("alters" in way.does) expect(effect).toEqual({ kind: "alters", parts: way.does.alters });
    else expect(effect).toEqual({ kind: "throws", error: expect.stringContaining(way.does.throws) });
  });

  test.each(invalid)(`${client.name} throws at $name, or ends quietly as listed`, async ({ name }) => {
    const reading = client.read(`${server.url}/${name}`, []);
    if (quietEnds[client.name].includes(name)) await expect(reading).resolves.toBeDefined();
    else await expect(reading).rejects.toBeDefined();
  });
});

test("every difference names streams that exist, each once for a client", () => {
  const named = ways.flatMap(({ client, fixtures }) => fixtures.map((name) => `${client}: ${name}`));
  expect(named).toEqual([...new Set(named)]);
  expect(readable.map(({ name }) => name)).toEqual(expect.arrayContaining(ways.flatMap(({ fixtures }) => fixtures)));
});

// `vitest run tests/clients/streams -u` writes it again.
test("the page of differences is up to date", () =>
  expect(page).toMatchFileSnapshot("../../../benchmarks/acceptance-streams.md"));
