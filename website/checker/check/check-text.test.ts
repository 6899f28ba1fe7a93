import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { completion } from "@chat-completion/fixtures/wire";
import { describe, expect, test } from "vitest";
import { checkText } from "./check-text.js";
import type { CheckedResponse } from "./checked.js";

const reference = valid["reference-example"];
const strict = JSON.stringify(reference.wire);
const wire = JSON.stringify(deviating["together-eos"].wire);

async function responsesOf(text: string): Promise<CheckedResponse[]> {
  const checked = await checkText(text);
  if (checked.kind !== "checked") throw new Error(`${checked.kind}: ${JSON.stringify(checked)}`);
  return checked.responses;
}

async function onlyResponse(text: string): Promise<CheckedResponse> {
  const [response, ...others] = await responsesOf(text);
  if (response === undefined || others.length > 0) throw new Error(`${others.length} others`);
  return response;
}

/** Rows of `invalid` that the checker reads as several responses, or as a response in an envelope. */
const isSeveral = (data: unknown) => Array.isArray(data) && data.length > 0;
const isOfBatch = (data: unknown) => typeof data === "object" && data !== null && "custom_id" in data;

/** A text for each response that is read: its line, and the verdicts of strict and wire. */
async function verdicts(text: string): Promise<string[]> {
  const say = (accepted: boolean) => (accepted ? "accepted" : "rejected");
  return (await responsesOf(text)).map(
    (response) => `${response.line}: strict ${say(response.strict.accepted)}, wire ${say(response.wire.accepted)}`,
  );
}

describe("a response", () => {
  test("that conforms", async () => {
    expect(await checkText(strict)).toStrictEqual({
      kind: "checked",
      responses: [
        {
          line: 1,
          json: reference.wire,
          abridged: false,
          strict: { accepted: true, issues: [] },
          wire: { accepted: true, issues: [] },
          deviations: [],
          report: "",
          decoded: reference.decoded,
        },
      ],
      unchecked: 0,
    });
  });

  test("that deviates", async () => {
    const { decoded, ...wire } = { ...deviating["openai-gpt-5-without-logprobs"] };
    const response = await onlyResponse(JSON.stringify(wire.wire, null, 2));
    expect(response.strict).toEqual({
      accepted: false,
      issues: [{ path: ["choices", 0, "logprobs"], message: expect.stringContaining("logprobs") }],
    });
    expect(response.wire).toEqual({ accepted: true, issues: [] });
    expect(response.deviations).toMatchObject([{ code: "missing-key", path: ["choices", 0, "logprobs"] }]);
    expect(response.decoded).toEqual(decoded);
  });

  test("that is broken has no decoded value", async () => {
    const response = await onlyResponse(JSON.stringify({ ...completion(), usage: "9" }));
    expect(response.strict.issues).toMatchObject([{ path: ["usage"] }]);
    expect(response.wire.issues).toMatchObject([{ path: ["usage"] }]);
    expect(response).not.toHaveProperty("decoded");
  });

  test.each(
    Object.values(invalid).flatMap(({ name, data }) =>
      isSeveral(data) || isOfBatch(data) ? [] : [[name, data] as const],
    ),
  )("%s", async (_name, data) => {
    const response = await onlyResponse(JSON.stringify(data));
    expect(response).toMatchObject({ strict: { accepted: false }, wire: { accepted: false } });
    expect(response.deviations).not.toEqual([]);
  });

  test("keeps own keys that are named like inherited ones", async () => {
    const text = strict.replace("{", '{"__proto__": {"polluted": 1}, "constructor": 5, ');
    const response = await onlyResponse(text);
    expect(Object.keys(response.json as object)).toContain("__proto__");
    expect(Object.keys(response.decoded as object)).toContain("__proto__");
    expect(response.deviations.map(({ path }) => path)).toEqual([["__proto__"], ["constructor"]]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("several responses", () => {
  test("one on each line, with CRLF, blank lines and a byte order mark", async () => {
    expect(await verdicts(`\uFEFF${strict}\r\n\r\n${wire}\r\n`)).toEqual([
      "1: strict accepted, wire accepted",
      "3: strict rejected, wire accepted",
    ]);
  });

  test("a line that is no JSON does not hide the others", async () => {
    const [first, second, third] = await responsesOf(`${wire}\r\n{"id": nope}\r\n${strict}\r\n`);
    expect([first?.strict.accepted, third?.strict.accepted]).toEqual([false, true]);
    const message = "Not JSON: a word or sign that JSON does not have, on line 2, column 8";
    expect(second).toStrictEqual({
      line: 2,
      json: '{"id": nope}',
      abridged: false,
      strict: { accepted: false, issues: [{ path: [], message }] },
      wire: { accepted: false, issues: [{ path: [], message }] },
      deviations: [{ code: "not-an-object", path: [], message, received: "not JSON" }],
      report: "",
      problem: {
        message: "a word or sign that JSON does not have",
        line: 2,
        column: 8,
        offset: wire.length + 9,
      },
    });
    expect(await verdicts(`{"id": nope}\n${strict}\n`)).toHaveLength(2);
  });

  test("in a list, each with the line on which it begins", async () => {
    expect(await verdicts(`\n[\n${strict},\n\n  ${wire}, 5,\n[{}]]`)).toEqual([
      "3: strict accepted, wire accepted",
      "5: strict rejected, wire accepted",
      "5: strict rejected, wire rejected",
      "6: strict rejected, wire rejected",
    ]);
    expect(await verdicts("[]")).toEqual(["1: strict rejected, wire rejected"]);
  });

  test("in the output of a batch", async () => {
    const line = JSON.stringify({
      id: "b",
      custom_id: "request-7",
      response: { status_code: 200, body: reference.wire },
    });
    expect(await onlyResponse(line)).toMatchObject({ customId: "request-7", json: reference.wire, deviations: [] });
  });
});

describe("what is no response", () => {
  test.each(["", " \n\t\r\n", "\uFEFF"])("%j is empty", async (text) => {
    expect(await checkText(text)).toEqual({ kind: "empty" });
  });

  test.each([
    ['{"a": 1,}', 1, 9, "expected a key in double quotes"],
    ['{\r\n  "a": 1,\r\n  "b": nope\r\n}', 3, 8, "a word or sign that JSON does not have"],
    ['\uFEFF{"a": nope}', 1, 7, "a word or sign that JSON does not have"],
    ['\uFEFF\n{"a": nope}', 2, 7, "a word or sign that JSON does not have"],
    ['{"a": "one\ntwo"}', 1, 7, "a string that does not end"],
    ['{"a": 1', 1, 8, "the text ends too early"],
    ["  <!doctype html>\n<p>Bad gateway</p>\n</html>", 1, 3, expect.stringContaining("HTML")],
    ["ChatCompletion(id='chatcmpl-1', choices=[])", 1, 1, expect.stringContaining("model_dump_json")],
    ["hello", 1, 1, "a word or sign that JSON does not have"],
  ])("%j", async (text, line, column, message) => {
    const lines = text.split("\n").slice(0, line - 1);
    const mark = text.startsWith("\uFEFF") && line === 1 ? 1 : 0;
    const offset = lines.reduce((sum, { length }) => sum + length + 1, mark) + column - 1;
    expect(await checkText(text)).toEqual({ kind: "not-json", line, column, message, offset });
  });
});

describe("a hostile text", () => {
  test("that is nested deep is shortened", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    for (const text of [deep, strict.replace("{", `{"x": ${deep}, `)]) {
      const response = await onlyResponse(text);
      expect(response.abridged).toBe(true);
      expect(() => structuredClone(response)).not.toThrow();
    }
    expect((await onlyResponse(strict.replace("{", `{"x": ${deep}, `))).decoded).toMatchObject({
      id: reference.wire.id,
    });
  });

  test("that is nested deep and no JSON is reported", async () => {
    for (const open of ["[", '{"a":']) {
      expect(await checkText(open.repeat(100_000))).toMatchObject({ kind: "not-json", line: 1 });
    }
  });

  test("keeps a key named __proto__ if it is shortened", async () => {
    const text = strict.replace("{", `{"__proto__": "x", "y": "${"y".repeat(20_000_000)}", `);
    const { json, abridged } = await onlyResponse(text);
    expect(abridged).toBe(true);
    expect(Object.entries(json as object)[0]).toEqual(["__proto__", "x"]);
  });

  test("is shortened for the page if it is large", async () => {
    const item = { token: "a", logprob: -1, bytes: [97], top_logprobs: [] };
    const content = Array.from({ length: 60_000 }, () => item);
    const [choice] = completion().choices;
    const large = { ...completion(), choices: [{ ...choice, logprobs: { content, refusal: null } }] };
    const response = await onlyResponse(JSON.stringify(large));
    expect(response).toMatchObject({ abridged: true, strict: { accepted: true }, deviations: [] });
    expect(response.json).toMatchObject({
      choices: [{ logprobs: { content: { length: 101, 0: item, 100: "…" } } }],
      usage: {},
    });
    expect(response.decoded).toMatchObject({ choices: [{ logprobs: { content: { length: 101 } } }] });
    const text = "x".repeat(20_000_000);
    expect(await onlyResponse(JSON.stringify({ ...completion(), model: text }))).toMatchObject({
      abridged: true,
      json: { model: `${"x".repeat(10_000)}…` },
      decoded: { model: `${"x".repeat(10_000)}…` },
    });
  });

  test("with many responses is checked up to the limit", async () => {
    for (const text of ["5\n".repeat(1200), `[${"5,".repeat(1199)}5]`]) {
      const checked = await checkText(text);
      expect(checked).toMatchObject({ unchecked: 200 });
      expect(checked.kind === "checked" && checked.responses.length).toBe(1000);
    }
  });

  test("with many deviations is checked up to the limit", async () => {
    const broken = JSON.stringify({ ...completion(), choices: Array.from({ length: 1000 }, () => 5) });
    const checked = await checkText(`${broken}\n`.repeat(20));
    if (checked.kind !== "checked") throw new Error(checked.kind);
    expect(checked.responses.length).toBeLessThan(10);
    expect(checked.responses.length + checked.unchecked).toBe(20);
  });

  test("takes linear time", async () => {
    const texts = {
      "one response": (length: number) => strict.replace("{", `{"x": "${"x".repeat(length)}", `),
      "a line each": (length: number) => `${strict}\n`.repeat(length / strict.length),
      "an open list": (length: number) => "[1,\n".repeat(length / 4),
      text: (length: number) => "nope\n".repeat(length / 5),
      "short lines": (length: number) => '{"":1}\n'.repeat(length / 7),
      "a printed list of objects": (length: number) => `[\n${'{"":1},\n'.repeat(length / 8)}`,
      "a list": (length: number) => `[${"1,".repeat(length / 2)}1]`,
    };
    for (const textOf of Object.values(texts)) {
      const begun = performance.now();
      await checkText(textOf(1_000_000));
      // In quadratic time, this would last many minutes.
      expect(performance.now() - begun).toBeLessThan(10_000);
    }
  });
});
