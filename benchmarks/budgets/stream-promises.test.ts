import { createHook } from "node:async_hooks";
import { toChunks } from "@chat-completion/core";
import { choice, completion } from "@chat-completion/fixtures/wire";
import { readChatCompletion, readChunks } from "@chat-completion/stream";
import { expect, test } from "vitest";
import { eventStreamOf, piecesOf, type Read, respond } from "../streams/pieces.js";
import { overBudget, promises } from "./budgets.js";

const chunks = [
  ...toChunks(completion({ choices: [choice({ message: { content: "a".repeat(1_000) } })] }), { size: 1 }),
];
const text = eventStreamOf(chunks);

/** How many promises are made for a chunk while a stream is read, those of the web stream itself included. */
async function promisesOf(read: Read, run: (answer: Response) => Promise<unknown>): Promise<number> {
  const answer = respond(piecesOf(text, read));
  let made = 0;
  const hook = createHook({ init: (_id, type) => void (type === "PROMISE" && made++) }).enable();
  await run(answer);
  hook.disable();
  return made / chunks.length;
}

/** A web stream that is read with its reader, and nothing else. */
async function readBody(answer: Response): Promise<void> {
  const reader = answer.body?.getReader();
  while ((await reader?.read())?.done === false);
}

async function readEach(answer: Response): Promise<void> {
  for await (const _ of readChunks(answer));
}

test.each([
  ["readChatCompletion", "16 kB", readChatCompletion],
  ["readChatCompletion", "one event", readChatCompletion],
  ["readChunks", "16 kB", readEach],
  ["readChunks", "one event", readEach],
] as const)("%s makes few promises for a chunk, with reads of %s", async (name, read, run) => {
  const budget = promises[name][read];
  const beyond = (await promisesOf(read, run)) - (await promisesOf(read, readBody));
  expect(beyond, overBudget(name, "promises for a chunk", budget, beyond)).toBeLessThanOrEqual(budget);
});
