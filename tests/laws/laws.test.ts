/* The laws of decoding, on every fixture and on every value one step away that wire takes. */
import { isWireCreateChatCompletionResponse as isWire } from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { values } from "../values.js";
import { laws } from "./laws.js";

const taken = [...values()].filter(([, value]) => isWire(value)) as [string, CreateChatCompletionResponse][];

test("there is enough to look at", () => {
  expect(taken.length).toBeGreaterThan(1000);
});

test.each(Object.entries(laws))("%s", (_, holds) => {
  const broken: string[] = [];
  for (const [what, wire] of taken) {
    try {
      holds(wire);
    } catch (error) {
      broken.push(`${what}: ${error}`);
    }
  }
  expect(broken.slice(0, 10)).toEqual([]);
});
