/* For someone who tests a client: a server sends fixtures to the client. The test runner is node:test. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { choice, completion } from "@chat-completion/fixtures/wire";
import { ask } from "./client.js";

/** Starts a server that answers with a value, and returns what the client makes of it. */
async function askOf(value: unknown): Promise<string> {
  const server = createServer((_request, response) => response.end(JSON.stringify(value)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "Hello?");
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

for (const { name, wire, decoded } of Object.values({ ...valid, ...deviating })) {
  test(`reads ${name}`, async () => {
    const [expected] = decoded.choices;
    assert.equal(await askOf(wire), expected?.message.content ?? expected?.message.refusal ?? "");
  });
}

for (const { name, data } of Object.values(invalid).slice(0, 20)) {
  test(`rejects: ${name}`, () => assert.rejects(askOf(data)));
}

test("reads a response that was built", async () => {
  assert.equal(
    await askOf(completion({ choices: [choice({ message: { content: "Good morning!" } })] })),
    "Good morning!",
  );
});
