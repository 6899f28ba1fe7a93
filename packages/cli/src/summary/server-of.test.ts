import { recognizeServers } from "@chat-completion/core";
import { deviating, valid } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { checkResponse } from "../checking/check-response.js";
import { serverOf } from "./server-of.js";

test("names the servers that core recognizes", () => {
  const named = new Set<string>();
  for (const { wire } of [...Object.values(valid), ...Object.values(deviating)]) {
    const server = serverOf(checkResponse(wire).findings);
    expect(server ?? "").toBe(recognizeServers(wire).join(", "));
    if (server !== undefined) named.add(server);
  }
  expect(named.size).toBeGreaterThan(2);
});
