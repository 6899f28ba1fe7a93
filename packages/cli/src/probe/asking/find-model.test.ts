import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { runProbe } from "../../testing/run-probe.js";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Starts a server. Returns its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answer = (status: number, text: string, headers: Record<string, string> = {}): RequestListener => {
  return (_request, response) => void response.writeHead(status, headers).end(text);
};
const page = "<!doctype html><title>Hello</title>";

test.each([
  [answer(404, page), undefined, /^error: GET \S+\/models answered 404 \(.*HTML.*\): is it \S+\/v1 \?\n$/],
  [
    answer(301, "", { location: "/ui/" }),
    undefined,
    /^error: GET \S+\/models answered 301 \(to \/ui\/\): is it \S+\/v1 \?\n$/,
  ],
  [
    answer(200, page),
    "tiny",
    /^error: the server answered with a page \(status 200\), not with JSON: is it \S+\/v1 \?\n$/,
  ],
  [
    answer(404, page),
    "tiny",
    /^error: there is no such model, or the URL is wrong \(status 404: .*\): is it \S+\/v1 \?\n$/,
  ],
  [answer(200, '{"data":[]}'), undefined, /^error: name a model with --model: the server lists none\n$/],
])("a URL that is not that of an API is told so (%#)", async (listener, model, message) => {
  const { stderr, code } = await runProbe(await serve(listener), { model });
  expect(stderr).toMatch(message);
  expect(code).toBe(2);
});

test("a key that the list of models rejects is not asked for again", async () => {
  const url = await serve(answer(401, "{}"));
  const { stderr } = await runProbe(url, { model: undefined, keyEnv: "KEY" }, { KEY: "sk-wrong" });
  expect(stderr).toMatch(/^error: the server rejects the key \(GET \S+\/models answered 401\)\n$/);
  const { stderr: without } = await runProbe(url, { model: undefined });
  expect(without).toMatch(/^error: the server asks for a key, which --key-env names/);
});
