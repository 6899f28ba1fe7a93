/* Servers that hang, lie or break off end in a line, within the timeout. */

import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { runProbe } from "../testing/run-probe.js";

const started: (() => void)[] = [];
afterEach(() => {
  for (const stop of started.splice(0)) stop();
});

/** Starts a server that does something with each connection, once the request has begun. */
async function serve(onRequest: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).once("data", () => onRequest(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  started.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const head = (type: string, ...more: string[]) =>
  `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\n${more.map((line) => `${line}\r\n`).join("")}\r\n`;
const JSON_TYPE = "application/json";
const EVENTS = "text/event-stream";

/** Writes pieces for ever, until the other side has had enough. */
function drip(socket: Socket, piece: string | Buffer, milliseconds: number): void {
  const timer = setInterval(() => socket.write(piece), milliseconds);
  socket.on("close", () => clearInterval(timer));
}

function flood(socket: Socket, piece: string): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

const servers: [about: string, onRequest: (socket: Socket) => void, says: RegExp][] = [
  ["never answers", () => {}, /did not answer within 0\.4 s/],
  ["closes its half at once", (socket) => socket.end(), /closed the connection before any answer/],
  ["closes at once", (socket) => socket.destroy(), /closed the connection before any answer/],
  [
    "closes after half of its head",
    (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-"),
    /closed the connection|not HTTP/,
  ],
  ["speaks no HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"), /not HTTP \(HPE_/],
  ["sends its head and hangs", (socket) => socket.write(head(JSON_TYPE)), /had not finished after 0\.4 s/],
  [
    "sends its head byte by byte",
    (socket) => {
      socket.write("HTTP/1.1 200 OK\r\nx: ");
      drip(socket, "x", 20);
    },
    /did not answer within 0\.4 s/,
  ],
  [
    "sends a body slowly, for ever",
    (socket) => {
      socket.write(head(JSON_TYPE));
      drip(socket, " ", 20);
    },
    /had not finished after 0\.4 s/,
  ],
  [
    "promises more than it sends",
    (socket) => socket.end(`${head(JSON_TYPE, "content-length: 5000")}{"id"`),
    /closed the connection in the middle|another length/,
  ],
  [
    "closes in the middle of a chunk",
    (socket) => socket.end(`${head(JSON_TYPE, "transfer-encoding: chunked")}400\r\n{"id"`),
    /closed the connection in the middle/,
  ],
  [
    "sends garbage as gzip",
    (socket) => socket.end(`${head(JSON_TYPE, "content-encoding: gzip")}{"id": 1}`),
    /not in its `content-encoding`|after 0\.4 s; nothing of its body could be read in its `content-encoding`, gzip/,
  ],
  [
    "sends a bomb of gzip",
    (socket) => socket.end(Buffer.concat([Buffer.from(head(JSON_TYPE, "content-encoding: gzip")), bomb])),
    /sent more than 4 MiB/,
  ],
  [
    "sends JSON without end",
    (socket) => {
      socket.write(head(JSON_TYPE));
      flood(socket, `"${"x".repeat(1000)}",`);
    },
    /sent more than 4 MiB/,
  ],
  [
    "streams without end",
    (socket) => {
      socket.write(head(EVENTS));
      flood(socket, `data: {"choices":[{"index":0,"delta":{"content":"${"x".repeat(1000)}"}}]}\n\n`);
    },
    /sent more than 4 MiB/,
  ],
  [
    "sends comments without end",
    (socket) => {
      socket.write(head(EVENTS));
      drip(socket, ": waiting\n\n", 20);
    },
    /had not finished after 0\.4 s/,
  ],
  [
    "sends HTML as JSON",
    (socket) => socket.end(`${head(JSON_TYPE)}<!doctype html><title>Hi`),
    /is not JSON, but .*HTML/s,
  ],
  ["sends nothing", (socket) => socket.end(head(JSON_TYPE)), /is not JSON, but an empty body/],
  [
    "nests without end",
    (socket) => socket.end(`${head(JSON_TYPE)}{"a":${"[".repeat(1e6)}${"]".repeat(1e6)}}`),
    /broken|too deep/,
  ],
];

test.each(servers)("a server that %s", async (_, onRequest, says) => {
  const url = await serve(onRequest);
  const begin = performance.now();
  // A machine may be slow, so only those that hang have a short limit.
  const timeout = says.source.includes("0\\.4") ? 0.4 : 20;
  const { stdout, stderr, code } = await runProbe(url, { only: ["text"], timeout });
  expect(stdout.replace(/\n +/g, " ") + stderr).toMatch(says);
  expect(code).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(15_000);
});

test("a server that stops answering is not asked to the end", async () => {
  let requests = 0;
  const answer = '{"id":"a","object":"chat.completion","created":1,"model":"m","choices":[]}';
  const url = await serve((socket) => {
    requests++;
    if (requests === 1) socket.end(head(JSON_TYPE) + answer);
  });
  const { stdout, stderr, code } = await runProbe(url, { timeout: 1.5 });
  expect(requests).toBe(4);
  expect(stdout).toContain("timed out");
  expect(stderr).toContain("3 requests, one after the other, got no answer: the rest was not asked.");
  expect(code).toBe(1);
});

test("a port on which nothing listens", async () => {
  const url = await serve(() => {});
  for (const stop of started.splice(0)) stop();
  const { stderr, code } = await runProbe(url);
  expect(stderr).toBe("error: the server refuses the connection: nothing listens there\n");
  expect(code).toBe(2);
});

test("a name that nobody knows", async () => {
  const { stderr, code } = await runProbe("http://no-such-host.invalid/v1");
  expect(stderr).toMatch(/^error: the server has a name that (nobody knows|could not be looked up)\n$/);
  expect(code).toBe(2);
});

test("words of a server reach neither a terminal nor a CI as commands", async () => {
  const words = "\u001b[31m::error::a\n::error::b ##[group]c ##vso[task.x]d \u202e \u009b2J |`*_<b>";
  const body = JSON.stringify({
    model: words,
    [words]: 1,
    choices: [{ message: { content: words }, finish_reason: words }],
  });
  const url = await serve((socket) => socket.end(head(`${JSON_TYPE}`) + body));
  for (const format of ["pretty", "json", "markdown"] as const) {
    const { stdout, stderr } = await runProbe(url, { only: ["text"], format, model: words });
    const written = stdout + stderr;
    expect(written).toContain("unknown-key");
    expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}|^\s*::|##\[|##vso\[/mu);
  }
});
