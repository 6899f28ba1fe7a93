import { streams } from "@chat-completion/fixtures";
import { describe, expect, test } from "vitest";
import { DocumentReader } from "../input/document-reader.js";
import { ABOUT_BASELINE } from "../input/own-records.js";
import { type Item, ItemReader } from "./item-reader.js";
import type { Checked } from "./result.js";
import { checkItem, withPlaces } from "./to-result.js";

/** Checks what a text holds. */
async function check(text: string): Promise<Checked[]> {
  const items: Item[] = [];
  const reader = new ItemReader((item) => items.push(item));
  const documents = new DocumentReader((document) => reader.add(document));
  documents.add(Buffer.from(text));
  documents.end();
  reader.end();
  const results: Checked[] = [];
  for (const item of items) results.push(withPlaces(await checkItem(item, "file")) as Checked);
  return results;
}

const chunk = (delta: unknown, rest: object = {}, finish_reason: string | null = null) => {
  const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "gpt-5" };
  return { ...head, choices: [{ index: 0, delta, logprobs: null, finish_reason }], ...rest };
};
const begin = chunk({ role: "assistant", content: "" });
const text = chunk({ content: "A spoon." });
const stop = chunk({}, {}, "stop");

const events = (...data: unknown[]) =>
  data.map((one) => `data: ${typeof one === "string" ? one : JSON.stringify(one)}\n\n`).join("");
const lines = (...data: unknown[]) =>
  data.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");

describe("the fixtures", () => {
  test.each(Object.entries(streams.valid))("%s conforms", async (_name, { text }) => {
    const [result, ...others] = await check(text);
    expect(result).toMatchObject({ kind: "stream", verdict: "conforms" });
    expect(others).toEqual([]);
  });

  test.each(Object.entries(streams.deviating))("%s is not broken", async (_name, { text }) => {
    const results = await check(text);
    expect(results.map(({ kind, verdict }) => [kind, verdict === "broken"])).toEqual([["stream", false]]);
  });

  test.each(Object.entries(streams.invalid))("%s is broken", async (_name, { text }) => {
    const [result] = await check(text);
    expect(["broken", "not-json"]).toContain(result?.verdict);
  });
});

test("the response that a stream comes to", async () => {
  const [result] = await check(events(begin, text, stop, "[DONE]"));
  expect(result).toMatchObject({
    kind: "stream",
    verdict: "conforms",
    chunks: 3,
    model: "gpt-5",
    line: 1,
    findings: [],
  });
  expect(result?.response?.choices?.[0]).toMatchObject({ message: { content: "A spoon." }, finish_reason: "stop" });
});

test("a deviation of each chunk is reported with its place, and not once more for the response", async () => {
  const { created, ...withoutCreated } = text;
  const [result] = await check(events(begin, withoutCreated, stop, "[DONE]"));
  expect(result?.findings.map(({ code, path }) => [code, path.join(".")])).toEqual([["missing-key", "1.created"]]);
  expect(result?.positionOf([1, "created"])).toEqual({ line: 3, column: 7 });
  expect(result?.positionOf([1, "choices", 0, "delta"])).toEqual({
    line: 3,
    column: 7 + JSON.stringify(withoutCreated).indexOf('"delta"'),
  });
  expect(result?.positionOf([])).toEqual({ line: 1, column: 1 });
});

test("an error in mid-stream is broken, with the server's words, and the missing end is not reported", async () => {
  const [result] = await check(events(begin, text, { error: { message: "The engine is overloaded" } }));
  expect(result?.verdict).toBe("broken");
  expect(result?.response).toBeUndefined();
  expect(result?.findings).toMatchObject([
    { code: "error-envelope", path: [2], isBroken: true, message: expect.stringContaining("The engine is overloaded") },
  ]);
});

test("every chunk that wire rejects is broken", async () => {
  const broken = chunk("text");
  const [result] = await check(events(begin, broken, text, broken, stop, "[DONE]"));
  const found = result?.findings.filter(({ isBroken }) => isBroken).map(({ path }) => path);
  expect(found).toEqual([
    [1, "choices", 0, "delta"],
    [3, "choices", 0, "delta"],
  ]);
});

test("an event that is no JSON", async () => {
  const [result] = await check(events(begin, '{"id": nope', stop, "[DONE]"));
  expect(result).toMatchObject({ verdict: "broken", findings: [{ path: [1], isBroken: true }] });
});

test("JSON Lines of chunks, with and without an end", async () => {
  for (const recorded of [
    lines(begin, text, stop),
    lines(begin, text, stop, "[DONE]"),
    JSON.stringify([begin, text, stop]),
  ]) {
    expect(await check(recorded)).toMatchObject([{ kind: "stream", verdict: "conforms", chunks: 3 }]);
  }
  const [cut] = await check(lines(begin, text));
  expect(cut).toMatchObject({ verdict: "broken", findings: [{ code: "missing-finish-reason", isBroken: true }] });
});

test("several streams in a file", async () => {
  const other = [begin, text, stop].map((one) => ({ ...one, id: "d" }));
  const two = { kind: "stream", verdict: "conforms", chunks: 3 };
  expect(await check(events(begin, text, stop, "[DONE]", ...other, "[DONE]"))).toMatchObject([
    { ...two, line: 1 },
    { ...two, line: 9 },
  ]);
  expect(await check(lines(begin, text, stop, ...other))).toMatchObject([two, { ...two, line: 4 }]);
});

test("a stream among responses, and inside of log lines", async () => {
  const message = { role: "assistant", content: "", refusal: null };
  const response = {
    ...begin,
    object: "chat.completion",
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
  };
  const wrapped = [begin, stop].map((one) => ({ time: 1, chunk: one }));
  const results = await check(lines(response, ...wrapped, { response }, { ...response, choices: [] }));
  expect(results.map(({ kind, verdict, at }) => [kind, verdict, at])).toEqual([
    ["response", "conforms", undefined],
    ["stream", "conforms", "chunk"],
    ["response", "conforms", "response"],
    ["response", "conforms", undefined],
  ]);
  expect(results[2]?.positionOf(["choices", 0, "message"])).toEqual({
    line: 4,
    column: JSON.stringify({ response }).indexOf('"message"') + 1,
  });
});

test("a whole stream in a list of chunks, as a probe saves it", async () => {
  const chunks = [begin, { ...text, created: "1" }, stop];
  const results = await check(lines({ question: "text", chunks, done: true }, { chunks: [begin, stop], done: false }));
  expect(results.map(({ verdict, at, line }) => [verdict, at, line])).toEqual([
    ["deviates", "chunks", 1],
    ["deviates", "chunks", 2],
  ]);
  const [finding] = results[0]?.findings ?? [];
  expect(finding?.path).toEqual([1, "created"]);
  const line = JSON.stringify({ question: "text", chunks });
  expect(results[0]?.positionOf([1, "created"])).toEqual({ line: 1, column: line.lastIndexOf('"created":"1"') + 1 });
  expect(results[1]?.findings).toMatchObject([{ code: "missing-done" }]);
});

test("a response at another place is named", async () => {
  const response = { id: "c", choices: [] };
  const [result] = await check(lines({ http: { res: { payload: response } } }));
  expect(result?.findings.map(({ code, message }) => [code, message])).toEqual([
    ["wrapped", "Expected a chat completion, received an object around one: use --at http.res.payload"],
  ]);
  const [, ...others] = (await check(lines({ http: { res: {} } })))[0]?.findings ?? [];
  expect(others.length).toBeGreaterThan(0);
});

test("what the command wrote itself is no recording", async () => {
  const own = [
    { kind: "chat-completion-probe-error", status: 401, response: { error: { message: "No." } } },
    { kind: "chat-completion-summary", conforms: 1 },
    { about: ABOUT_BASELINE, models: [] },
  ];
  expect(await check(lines(...own))).toEqual([]);
  expect(await check(lines({ about: "me", models: [] }))).toMatchObject([{ verdict: "broken" }]);
});

test("a first chunk without choices belongs to its stream", async () => {
  const prologue = { ...begin, choices: [], object: "" };
  expect(await check(lines(prologue, begin, text, stop))).toMatchObject([{ kind: "stream", chunks: 4 }]);
});
