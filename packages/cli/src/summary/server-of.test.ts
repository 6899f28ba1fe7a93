import { recognizeServers } from "@chat-completion/core";
import { deviating } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { checkResponse } from "../checking/check-response.js";
import { serverOf } from "./server-of.js";

const find = (json: unknown) => serverOf({ kind: "response", ...checkResponse(json) });

test("the server is the one that core recognizes, if it is exactly one", () => {
  const named = Object.values(deviating).map(({ wire }) => [find(wire), recognizeServers(wire)] as const);
  for (const [server, recognized] of named) expect(server).toBe(recognized.length === 1 ? recognized[0] : undefined);
  expect(new Set(named.map(([server]) => server))).toContain("Groq");
});

test("of two servers none is named, and of a file that could not be read", () => {
  const of = (server: string) => ({ code: "unknown-key", path: [server], servers: [server], received: "object" });
  const findings = ["Groq", "xAI"].map((server) => ({ ...of(server), message: "", isBroken: false }));
  const result = { kind: "response", verdict: "conforms" } as const;
  expect(serverOf({ ...result, findings: findings as never })).toBeUndefined();
  expect(serverOf({ kind: "file", verdict: "unreadable" })).toBeUndefined();
});
