/* Clients read every valid and deviating fixture, sent over HTTP, except where a breakage is listed. */
import { deviating, valid } from "@chat-completion/fixtures";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { breakages } from "./breakages.js";
import { aiSdk } from "./clients/ai-sdk.js";
import { langchain } from "./clients/langchain.js";
import { openai } from "./clients/openai.js";
import { effectOf } from "./effect.js";
import { type Server, serveResponses } from "./server.js";

const fixtures = [...Object.values(valid), ...Object.values(deviating)];

let server: Server;

beforeAll(async () => {
  server = await serveResponses(new Map(fixtures.map(({ name, wire }) => [name, wire])));
  // LangChain mistakes a message that has only invalid calls for one of an old version of its own.
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterAll(async () => {
  vi.restoreAllMocks();
  await server.stop();
});

describe.each([openai, aiSdk, langchain])("$name", (client) => {
  test.each(fixtures)(`${client.name} reads $name, or breaks as listed`, async ({ name, decoded }) => {
    const breakage = breakages.find(({ fixtures }) => fixtures.includes(name))?.breaks[client.name];
    const effect = await effectOf(client, `${server.url}/${name}`, decoded);
    if (breakage === undefined) {
      expect(effect).toEqual({ kind: "accepted" });
    } else if (breakage.kind === "alters") {
      expect(effect).toEqual({ kind: "alters", parts: breakage.parts });
    } else {
      expect(effect).toEqual({ kind: breakage.kind, error: expect.stringContaining(breakage.error) });
    }
  });
});

test("every breakage names fixtures that exist, each once", () => {
  const named = breakages.flatMap(({ fixtures }) => fixtures);
  expect(named).toEqual([...new Set(named)]);
  expect(fixtures.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});
