/* The key goes to the server alone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Server, startServer } from "@chat-completion/reference-server";
import { afterEach, expect, test } from "vitest";
import { runProbe } from "../testing/run-probe.js";

const KEY = "sk-SECRET-0123456789";
const OTHER = "azure-SECRET-9876543210";
const ENV = { MY_KEY: KEY };

const servers: Server[] = [];
const folder = mkdtempSync(join(tmpdir(), "chat-completion-probe-"));
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function serve(...parameters: Parameters<typeof startServer>): Promise<Server> {
  const server = await startServer(...parameters);
  servers.push(server);
  return server;
}

/** All that a run prints and saves. */
async function everythingOf(url: string, options: Parameters<typeof runProbe>[1] = {}): Promise<string> {
  const written: string[] = [];
  for (const format of ["pretty", "json", "markdown"] as const) {
    for (const save of [join(folder, format), join(folder, `${format}.jsonl`)]) {
      const badge = join(folder, "badge.json");
      const ran = await runProbe(url, { keyEnv: "MY_KEY", format, save, badge, ...options }, ENV);
      written.push(ran.stdout, ran.stderr);
    }
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) written.push(entry.name, readFileSync(join(entry.parentPath, entry.name), "utf8"));
  }
  return written.join("\n");
}

/** The forms in which a server may echo what it was sent. */
const echoes: [about: string, body: (text: string) => string, type: string, status: number][] = [
  [
    "in an error",
    (text) => JSON.stringify({ error: { message: `bad key ${text}`, type: text, code: text } }),
    "application/json",
    400,
  ],
  ["in an error without JSON", (text) => `bad key ${text}`, "text/plain", 500],
  ["in HTML", (text) => `<html>${text}</html>`, "text/html", 200],
  [
    "in the model, a key and a value",
    (text) => JSON.stringify({ model: text, [text]: text, choices: [] }),
    "application/json",
    200,
  ],
  [
    "in the finish reason",
    (text) => JSON.stringify({ choices: [{ message: { content: text }, finish_reason: text }] }),
    "application/json",
    200,
  ],
  [
    "escaped",
    (text) => JSON.stringify({ error: { message: text } }).replaceAll("S", "\\u0053"),
    "application/json",
    418,
  ],
  ["in a header of the type", () => "{}", `text/${KEY}`, 200],
  [
    "in the pieces of a stream",
    (text) =>
      `${[...text].map((letter) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: letter } }] })}\n\n`).join("")}data: [DONE]\n\n`,
    "text/event-stream",
    200,
  ],
  [
    "in a comment of a stream",
    (text) => `: ${text}\n\ndata: {"choices":[]}\n\ndata: [DONE]\n\n`,
    "text/event-stream",
    200,
  ],
];

test.each(echoes)("is not printed or saved if a server echoes it %s", async (_, body, type, status) => {
  let sent = 0;
  const { url } = await serve((request, response) => {
    if (request.headers.authorization === `Bearer ${KEY}` && request.headers["api-key"] === OTHER) sent++;
    response.writeHead(status, { "content-type": type }).end(body(`${KEY} ${OTHER}`));
  });
  const everything = await everythingOf(`${url}/v1`, { only: ["text"], header: [`api-key: ${OTHER}`] });
  expect(sent).toBeGreaterThan(0);
  expect(everything).not.toContain(KEY);
  expect(everything).not.toContain(OTHER);
  expect(everything.replaceAll("\\u0053", "S")).not.toContain("SECRET");
  // Letter by letter, each in an event of its own.
  const letters = [...everything.matchAll(/\\?"content\\?":\\?"(.)\\?"/g)].map(([, letter]) => letter);
  expect(letters.join("")).not.toContain("SECRET");
});

test("is not sent to another host, nor printed from the URL of a redirect", async () => {
  const other: unknown[] = [];
  const elsewhere = await serve((request, response) => {
    other.push(request.headers);
    response.end("{}");
  });
  for (const status of [301, 302, 303, 307, 308]) {
    const { url } = await serve((_, response) => {
      response.writeHead(status, { location: `${elsewhere.url}/?key=${KEY}` }).end();
    });
    const { stderr, code } = await runProbe(`${url}/v1`, { keyEnv: "MY_KEY" }, ENV);
    expect(stderr).toContain(`the server redirects to ${elsewhere.url}/?key=[key], which is not followed`);
    expect(code).toBe(2);
  }
  expect(other).toEqual([]);
});

test("is not in the request that has a made-up key", async () => {
  const sent: string[] = [];
  const { url } = await serve((request, response) => {
    sent.push(JSON.stringify(request.headers));
    response.writeHead(401, { "content-type": "application/json" }).end("{}");
  });
  await runProbe(`${url}/v1`, { keyEnv: "MY_KEY", header: [`api-key: ${OTHER}`], only: ["bad-key"] }, ENV);
  expect(sent).toHaveLength(2);
  expect(sent.join()).not.toContain("SECRET");
  expect(sent[0]).toContain("made-up");
});

test.each([
  [
    "a variable that is empty",
    { keyEnv: "NO_KEY" },
    "the environment variable that --key-env names has nothing in it: NO_KEY",
  ],
  [
    "the key itself",
    { keyEnv: KEY },
    "the environment variable that --key-env names has nothing in it: (give its name, not the key)",
  ],
  ["a key that no header may have", { keyEnv: "BAD" }, "the key in BAD has a character that no header may have"],
  ["a header without a colon", { header: [KEY] }, "--header is 'Name: value'"],
  [
    "a header with a line end",
    { header: [`x: ${KEY}\r\ny: z`] },
    "the value of --header 'x: …' has a character that no header may have",
  ],
])("is not printed for %s", async (_, options, message) => {
  const { stderr, stdout, code } = await runProbe("http://127.0.0.1:1/v1", options, { ...ENV, BAD: `${KEY}\u00e9\n` });
  expect(stderr).toBe(`error: ${message}\n`);
  expect(stdout).toBe("");
  expect(code).toBe(2);
});
