/* "Troubleshooting, by message" has the messages of the packages, and all of them. */
import { expect, test } from "vitest";
import { commandOutput, placeMessages, rootMessages, streamMessages } from "./messages.js";
import { readTable } from "./read-table.js";

/** The messages in a cell, as patterns: `…` stands for any text. */
function patternsIn(cell = ""): RegExp[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, message = ""]) => {
    const parts = message.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join("[^]*")}$`);
  });
}

/** Every pattern has a message, and every message has a pattern. */
function expectSame(patterns: readonly RegExp[], messages: readonly string[]): void {
  expect(patterns.filter((pattern) => !messages.some((message) => pattern.test(message)))).toEqual([]);
  expect(messages.filter((message) => !patterns.some((pattern) => pattern.test(message)))).toEqual([]);
}

const tableOf = (heading: string) => readTable("troubleshooting", heading);

test("the value is no chat completion", () => {
  const patterns = tableOf("The value is no chat completion").flatMap(([cell]) => patternsIn(cell));
  expectSame(patterns, rootMessages());
});

test("a place in a response is broken", () => {
  const rows = tableOf("A place in a response is broken");
  const messages = placeMessages();
  expectSame(
    rows.flatMap(([zod]) => patternsIn(zod)),
    messages.zod,
  );
  expectSame(
    rows.flatMap(([, valibot]) => patternsIn(valibot)),
    messages.valibot,
  );
});

test("a stream", async () => {
  const rows = tableOf("A stream").flatMap(([cell, code = ""]) =>
    patternsIn(cell).map((pattern) => ({ pattern, code: code.replaceAll("`", "") })),
  );
  const errors = await streamMessages();
  for (const [code, message = ""] of errors) {
    expect(
      rows.filter((row) => row.code === code && row.pattern.test(message)),
      message,
    ).not.toEqual([]);
  }
  expectSame(
    rows.map(({ pattern }) => pattern),
    errors.map(([, message = ""]) => message),
  );
});

test("the command", async () => {
  const patterns = tableOf("The command").flatMap(([cell]) => patternsIn(cell));
  const output = await commandOutput();
  // Its messages stand behind the name of a file, or behind `error:`.
  const isIn = ({ source }: RegExp) => new RegExp(source.slice(1, -1).replaceAll("[^]*", ".*")).test(output);
  expect(patterns.filter((pattern) => !isIn(pattern))).toEqual([]);
});
