import type { RequestListener } from "node:http";
import { startServer } from "@chat-completion/reference-server";
import { expect, test } from "vitest";
import { countRequests } from "../questions/forms.js";
import { QUESTIONS } from "../questions/list.js";
import type { Question } from "../questions/question.js";
import { Asker } from "./asker.js";
import { readCredentials } from "./credentials.js";
import { readTarget } from "./target.js";

const UNSTREAMED = { isStreamed: false, hasUsage: true };

function question(name: string): Question {
  const found = QUESTIONS.find((question) => question.name === name);
  if (found === undefined) throw new Error(`There is no question ${name}.`);
  return found;
}

type Sent = Record<string, unknown>;

/** Asks a server questions. `answer` gives the status and the headers of the answer to a request. */
async function askAll(
  names: string[],
  answer: (sent: Sent, place: number) => [number, Record<string, string>, string?],
) {
  const sent: Sent[] = [];
  const listener: RequestListener = async (request, response) => {
    const body = JSON.parse((await request.toArray()).join(""));
    const [status, headers, text = "{}"] = answer(body, sent.push(body));
    response.writeHead(status, headers).end(text);
  };
  const server = await startServer(listener);
  const asker = new Asker(readTarget(server.url), "tiny", readCredentials({}, {}), 2_000);
  const statuses: unknown[] = [];
  for (const name of names) statuses.push((await asker.ask(question(name), UNSTREAMED)).reply.status);
  await server.stop();
  expect(asker.requests).toBe(sent.length);
  return { sent, statuses };
}

test("limits each answer, and that one by less which is to be cut", async () => {
  const { sent } = await askAll(["text", "cut-by-length"], () => [200, {}]);
  expect(sent.map(({ max_tokens }) => max_tokens)).toEqual([1024, 8]);
});

test("calls the limit as reasoning models want it, once they say so", async () => {
  const error = '{"error":{"message":"Unsupported parameter: \'max_tokens\'. Use \'max_completion_tokens\' instead."}}';
  const { sent, statuses } = await askAll(["text", "logprobs"], ({ max_tokens }) =>
    max_tokens ? [400, {}, error] : [200, {}],
  );
  expect(sent.map(({ max_tokens, max_completion_tokens }) => [max_tokens, max_completion_tokens])).toEqual([
    [1024, undefined],
    [undefined, 1024],
    [undefined, 1024],
  ]);
  expect(statuses).toEqual([200, 200]);
});

test("asks once more if the server says when, and it is soon", async () => {
  const limited = (after: string) =>
    askAll(["text"], (_, place) => (place === 1 ? [429, { "retry-after": after }] : [200, {}]));
  expect((await limited("0.05")).statuses).toEqual([200]);
  expect((await limited("60")).statuses).toEqual([429]);
  expect((await limited("soon")).statuses).toEqual([429]);
  expect((await askAll(["text"], () => [429, { "retry-after": "0" }])).sent).toHaveLength(2);
});

test("sends no more than some forty requests, also to a server that always says so", async () => {
  const names = QUESTIONS.flatMap(({ name }) => [name, name]).slice(0, countRequests(QUESTIONS));
  const { sent } = await askAll(names, () => [429, { "retry-after": "0" }]);
  expect(names.length).toBeLessThan(sent.length);
  expect(sent.length).toBeLessThanOrEqual(40);
});
