/* The proxies of "A proxy that keeps answers" pass on every byte, and keep what came, whatever goes wrong. */
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { text as readText } from "node:stream/consumers";
import type { AccumulatedResponse } from "@chat-completion/core";
import { streams } from "@chat-completion/fixtures";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { blocksFolder, guideBlocks } from "./guides.js";

type Keep = (answer: AccumulatedResponse, error: unknown) => void;
type Kept = Promise<{ answer: AccumulatedResponse; error: unknown }>;

interface Proxies {
  passOn(request: Request, keep: Keep): Promise<Response>;
  createProxy(keep: Keep): Server;
}

const folder = join(blocksFolder, "proxy");
const fetchFromServer = fetch;
const [first = ""] = streams.valid.text.text.split(/(?<=\n\n)/, 1);

/** The server behind the proxy. */
const server = createServer(async (request, response) => {
  const asked = await readText(request);
  response.setHeader("content-type", "text/event-stream");
  if (asked === "status")
    return void response.writeHead(429, { "retry-after": "7" }).end('{"error":{"message":"Slowly."}}');
  if (asked !== "breaks" && asked !== "slow") return void response.end(asked);
  response.write(first);
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (asked === "breaks") response.destroy();
  else response.end(streams.valid.text.text.slice(first.length));
});

const addressOf = (of: Server) => `http://127.0.0.1:${Object(of.address()).port}/`;

let fetchHandler: Proxies["passOn"];
let createProxy: Proxies["createProxy"];

beforeAll(async () => {
  await once(server.listen(0, "127.0.0.1"), "listening");
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) =>
    fetchFromServer(address.startsWith("https://api.openai.com/") ? addressOf(server) : address, init),
  );
  mkdirSync(folder, { recursive: true });
  const exports: Partial<Proxies> = {};
  for (const { name, code } of guideBlocks("ts").filter(({ name }) => name.startsWith("a-proxy"))) {
    const file = join(folder, `${name}.ts`);
    writeFileSync(file, code);
    Object.assign(exports, await import(file));
  }
  ({ passOn: fetchHandler, createProxy } = exports as Proxies);
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const viaFetchHandler = async (body: string, keep: Keep) =>
  fetchHandler(new Request("http://proxy/", { method: "POST", body }), keep);

const viaNode = async (body: string, keep: Keep) => {
  const proxy = createProxy(keep);
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  proxy.unref();
  return fetchFromServer(addressOf(proxy), { method: "POST", body });
};

describe.each([
  ["a fetch handler", viaFetchHandler],
  ["node:http", viaNode],
])("%s", (_, send) => {
  const ask = async (body: string) => {
    let keep: Keep = () => {};
    const kept: Kept = new Promise((resolve) => {
      keep = (answer, error) => resolve({ answer, error });
    });
    return { response: await send(body, keep), kept };
  };

  test.each(Object.values({ ...streams.valid, ...streams.deviating }))("passes on and keeps $name", async (fixture) => {
    const { response, kept } = await ask(fixture.text);
    expect(await response.text()).toBe(fixture.text);
    expect(await kept).toEqual({ answer: fixture.response, error: undefined });
  });

  test.each(Object.values(streams.invalid))("passes on and keeps what came of $name", async (fixture) => {
    const { response, kept } = await ask(fixture.text);
    expect(await response.text()).toBe(fixture.text);
    expect(await kept).toMatchObject({ answer: fixture.response, error: { code: fixture.code } });
  });

  test("passes on a status, and keeps it with the words of the server", async () => {
    const { response, kept } = await ask("status");
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await response.text()).toContain("Slowly.");
    const { error } = await kept;
    expect(error).toMatchObject({ code: "http-status", status: 429, message: expect.stringContaining("Slowly.") });
  });

  test("keeps the whole answer if the client leaves", async () => {
    const { response, kept } = await ask("slow");
    const reader = response.body?.getReader();
    await reader?.read();
    await Promise.race([reader?.cancel(), null]);
    expect(await kept).toEqual({ answer: streams.valid.text.response, error: undefined });
  });

  test("breaks off if the server does, and keeps what came", async () => {
    const { response, kept } = await ask("breaks");
    await expect(response.text()).rejects.toThrow();
    const { answer, error } = await kept;
    expect(answer.choices).toHaveLength(1);
    expect(error).toMatchObject({ code: "ended-early" });
  });
});
