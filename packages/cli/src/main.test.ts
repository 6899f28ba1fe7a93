import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./testing/run-command.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file, and returns its name. */
function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

const check = (...options: string[]) => run(["check", ...options], { folder });

const choice = {
  index: 0,
  message: { role: "assistant", content: "A spoon.", refusal: null },
  logprobs: null,
  finish_reason: "stop",
};
const strict = { id: "chatcmpl-1", object: "chat.completion", created: 1760000000, model: "gpt-4o", choices: [choice] };
const wire = { ...strict, system_fingerprint: null };
const broken = { ...wire, choices: [{ ...choice, message: { ...choice.message, role: "user" } }] };
const envelope = { error: { message: "Rate limit \u001b[31mre\u202eached", code: 429 } };
const chunk = { ...strict, object: "chat.completion.chunk", choices: [{ index: 0, delta: { content: "A" } }] };

const json = JSON.stringify;
const STRICT = file("strict.json", `${json(strict, null, 2)}\n`);
const WIRE = file("wire.json", json(wire));
const BROKEN = file("broken.json", json(broken));
const NOT_JSON = file("not-json.json", '{\n  "id": "chatcmpl-1",\n  "object": chat.completion\n}\n');
const HOSTILE = file("hostile.json", json({ models: [{ known: ["\u001b[31m##[error]"] }] }));
const MIXED = file(
  "mixed.jsonl",
  [json(strict), '{"id": nope}', "<html>Bad Gateway</html>", json(envelope), json(chunk), json(wire)].join("\n"),
);

describe("prints for people", () => {
  test("a response that conforms", async () => {
    expect(await check(STRICT)).toEqual({ stdout: "1 checked, none fails: 1 conforms\n", stderr: "", code: 0 });
  });

  test("one that deviates, and where", async () => {
    expect(await check(WIRE)).toEqual({
      stdout:
        "• deviates  system_fingerprint  unexpected-null\n" +
        "  is `null`; the specification wants a string, or no such key.\n" +
        "  wire.json:1:215  system_fingerprint\n\n" +
        "1 checked, none fails: 1 deviates\n",
      stderr: "",
      code: 0,
    });
  });

  test("one that is broken", async () => {
    const { stdout, code } = await check(BROKEN);
    expect(stdout).toMatch(/^✖ broken {2}choices\[\*\]\.message\.role {2}unknown-value\n {2}is `"user"`; /);
    expect(stdout).toMatch(/\n1 of 1 fails: 1 broken\n$/);
    expect(code).toBe(1);
  });

  test("what is not JSON, with line and column", async () => {
    expect(await check(NOT_JSON)).toEqual({
      stdout: "✖ not JSON  not-json.json:3:13  a word or sign that JSON does not have\n\n1 of 1 fails: 1 not JSON\n",
      stderr: "",
      code: 2,
    });
  });

  test("several responses by kind, with a table for each model", async () => {
    const { stdout, stderr, code } = await check(MIXED);
    expect(stdout.split("\n")).toEqual([
      "✖ broken  (whole)  error-envelope",
      '  mixed.jsonl:4:1  Expected a chat completion, received an error in its place: "Rate limit \\u001b[31mre\\u202eached", code 429',
      "",
      "✖ broken  (whole)  missing-finish-reason",
      "  mixed.jsonl:5:1  The stream ended before every choice said why it stopped.",
      "",
      "• deviates  [*].choices[*].finish_reason  missing-key",
      "  is missing; the specification requires it, `null` where there is nothing to say.",
      "  mixed.jsonl:5:102  [0].choices[0].finish_reason",
      "",
      "• deviates  system_fingerprint  unexpected-null",
      "  is `null`; the specification wants a string, or no such key.",
      "  mixed.jsonl:6:215  system_fingerprint",
      "",
      "✖ not JSON  mixed.jsonl:2:8  a word or sign that JSON does not have",
      "✖ not JSON  mixed.jsonl:3:1  Expected a chat completion, received a string that looks like an HTML page; check the URL of the request",
      "",
      "gpt-4o  2 responses, 1 stream: 1 conforms, 1 deviates, 1 broken",
      "  in 1  (whole)                       missing-finish-reason",
      "  in 1  [*].choices[*].finish_reason  missing-key",
      "  in 1  system_fingerprint            unexpected-null",
      "",
      "(no model)  1 response: 1 broken",
      "  in 1  (whole)  error-envelope",
      "",
      "4 of 6 fail: 2 broken, 2 not JSON",
      "",
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });

  test("with --quiet, only what fails", async () => {
    const { stdout, code } = await check("--quiet", STRICT, WIRE, BROKEN);
    expect(stdout).toMatch(/^✖ broken .*\n.*\n.*\n\n1 of 3 fails: 1 broken\n$/);
    expect(code).toBe(1);
    expect(await check("--quiet", STRICT, WIRE)).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  test("colours behind a pipe only if they are forced", async () => {
    const forced = await run(["check", BROKEN], { folder, environment: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[31m✖ broken\u001b[39m");
    const without = await run(["check", "--no-color", BROKEN], { folder, environment: { FORCE_COLOR: "1" } });
    expect(without.stdout).toBe((await check(BROKEN)).stdout);
    const inCi = await run(["check", BROKEN], { folder, environment: { CI: "true" } });
    expect(inCi.stdout).toBe(without.stdout);
  });
});

describe("reads", () => {
  test("the standard input, with and without a name", async () => {
    for (const names of [[], ["-"]]) {
      const { stdout, code } = await run(["check", ...names], { folder, input: `\uFEFF${json(strict)}\r\n` });
      expect(stdout).toBe("1 checked, none fails: 1 conforms\n");
      expect(code).toBe(0);
    }
  });

  test("nothing on the standard input", async () => {
    const { stdout, code } = await run(["check"], { folder, input: "" });
    expect(stdout).toContain(
      "✖ not JSON  stdin:1:1  nothing came on the standard input; did the command before it fail?\n",
    );
    expect(code).toBe(2);
    // The part of a data set may be empty.
    expect(await run(["check", "--summary"], { folder, input: "" })).toMatchObject({ code: 0 });
  });

  test("an empty file", async () => {
    const { stdout, code } = await check(file("empty.json", ""));
    expect(stdout).toContain("✖ not JSON  empty.json:1:1  the file is empty\n");
    expect(code).toBe(2);
  });

  test("an HTML page of several lines as one", async () => {
    const { stdout, code } = await check(file("page.html", "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>\r\n"));
    expect(stdout).toContain(
      "✖ not JSON  page.html:1:1  Expected a chat completion, received a string that looks like an HTML page; check the URL of the request\n",
    );
    expect(code).toBe(2);
  });

  test("a Batch API output file", async () => {
    const line = (custom_id: string, response: unknown, error: unknown = null) => json({ custom_id, response, error });
    const batch = [
      line("first", { status_code: 200, body: strict }),
      line("second", { status_code: 400, body: { error: { message: "Too long" } } }),
      line("third", null, { code: "batch_expired", message: "Too late" }),
    ];
    const { stdout, code } = await check(file("batch.jsonl", `${batch.join("\n")}\n`));
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "✖ broken  (whole)  error-envelope  2 places",
      '  batch.jsonl:2:53  Expected a chat completion, received an error in its place: "Too long"',
      '  batch.jsonl:3:1  Expected a chat completion, received an error in its place: "Too late", code "batch_expired"',
    ]);
    expect(code).toBe(1);
  });

  test("all other files if one can't be read", async () => {
    const { stdout, stderr, code } = await check("missing.json", "no/*.json", STRICT);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "✖ not read  missing.json  there is no such file",
      expect.stringMatching(/^✖ not read {2}no\/\*\.json {2}/),
    ]);
    expect(stdout).toContain("2 of 3 fail: 2 not read\n");
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });
});

const events = (...data: unknown[]) => data.map((one) => `data: ${json(one)}\n\n`).join("");
const begin = { ...chunk, choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }] };
const middle = { ...chunk, choices: [{ index: 0, delta: { content: "A spoon." }, finish_reason: null }] };
const stop = { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
const STREAM = file("stream.sse", `${events(begin, middle, stop)}data: [DONE]\n\n`);
const CUT = file("cut.sse", events(begin, middle));

describe("reads what is recorded", () => {
  test("a stream", async () => {
    expect(await check(STREAM)).toEqual({ stdout: "1 checked, none fails: 1 conforms\n", stderr: "", code: 0 });
    const { created, ...sloppy } = middle;
    const { stdout, code } = await check(file("sloppy.sse", `${events(begin, sloppy, stop)}data: [DONE]\n\n`));
    expect(stdout).toMatch(
      /^• deviates {2}\[\*\]\.created {2}missing-key\n.*\n {2}sloppy\.sse:3:7 {2}\[1\]\.created\n/,
    );
    expect(code).toBe(0);
  });

  test("a folder, a pattern, and gzip", async () => {
    file("recorded/a.json", json(strict));
    file("recorded/b.jsonl.gz", gzipSync(`${json(strict)}\n${json(strict)}\n`));
    const { stdout, code } = await check("recorded", "recorded/*.json");
    expect(stdout).toMatch(/\n4 checked, none fails: 4 conform\n$/);
    expect(code).toBe(0);
  });

  test("a response inside of a line, and says where", async () => {
    const line = json({ request: {}, reply: strict, response: strict });
    const log = file("log.jsonl", line);
    expect(JSON.parse((await check("--json", log)).stdout)).toMatchObject({ verdict: "conforms", at: "response" });
    expect(JSON.parse((await check("--json", "--at", "reply", log)).stdout)).toMatchObject({ at: "reply" });
    expect(await check("--at", "answer", log)).toMatchObject({
      stdout: expect.stringContaining("  Expected a chat completion at answer, found nothing there\n"),
      code: 1,
    });
    expect((await check("--at", "a..b", log)).stderr).toContain('A path is like "response.body"');
  });
});

describe("counts", () => {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const model = `model-${index % 5}`;
    if (index % 9 === 8) return '{"id": nope}';
    return json(
      index % 3 === 0 ? { ...wire, model } : index % 7 === 0 ? broken : { ...strict, model, [`x_${index % 4}`]: 1 },
    );
  });
  const WHOLE = file("whole.jsonl", `${lines.join("\n")}\n`);

  test("the summary says how many have known deviations, on several cores and merged, too", async () => {
    const known = "known deviations in 1\n";
    const asked = ["--summary", "--strict", "--allow", "unexpected-null:system_fingerprint", WIRE];
    expect((await check(...asked)).stdout).toContain(known);
    expect((await check("--jobs", "2", ...asked)).stdout).toContain(known);
    const part = file("known.json", (await check("--format", "json", ...asked)).stdout);
    expect((await run(["merge", part, part], { folder })).stdout).toContain("known deviations in 2\n");
  });

  test("and prints the tables alone", async () => {
    const { stdout, code } = await check("--summary", WHOLE);
    expect(stdout).toMatch(/\n\d+ of 40 fail: \d+ broken, 4 not JSON\n$/);
    expect(stdout).toContain("model-4");
    expect(stdout).not.toContain("whole.jsonl");
    expect(code).toBe(2);
  });

  test("eight parts, checked apart and merged, give what the whole gives", async () => {
    const whole = await check("--summary", "--format", "json", WHOLE);
    const parts: string[] = [];
    for (let part = 0; part < 8; part++) {
      const name = file(`part-${part}.jsonl`, `${lines.slice(part * 5, part * 5 + 5).join("\n")}\n`);
      const jobs = part % 2 === 0 ? ["--jobs", "2"] : [];
      const { stdout } = await check("--summary", "--format", "json", ...jobs, name);
      parts.push(file(`part-${part}.summary.json`, stdout));
    }
    expect(await run(["merge", "--format", "json", ...parts], { folder })).toEqual(whole);
    const lined = parts.map((name) => readFileSync(join(folder, name), "utf8")).join("");
    expect(await run(["merge", "--format", "json"], { folder, input: lined })).toEqual(whole);
    expect((await run(["merge", ...parts], { folder })).stdout).toBe((await check("--summary", WHOLE)).stdout);
  });

  test("what is no summary is not merged", async () => {
    const { stdout, stderr, code } = await run(["merge", STRICT], { folder });
    expect(stdout).toBe("");
    expect(stderr).toContain("error: strict.json:1: this is no summary");
    expect(code).toBe(2);
  });
});

describe("works on several cores", () => {
  // A file that is divided: of more than 16 MiB, with values on several lines and streams where it is cut.
  const long = {
    ...wire,
    choices: [{ ...choice, message: { ...choice.message, content: "A spoon. ".repeat(1_000) } }],
  };
  const odd = [json(long), json({ ...strict, x: 1 }), '{"id": nope}', json({ response: long }), json(broken)];
  const plain = Array.from({ length: 2_000 }, (_, index) => `${odd[index % odd.length]}\n`).join("");
  const streams = Array.from({ length: 20 }, () =>
    [begin, middle, stop, long].map((one) => `${json(one)}\n`).join(""),
  ).join("");
  const pretty = `${json(long, null, 2)}\n`.repeat(500);
  const PLAIN = file("divided.jsonl", plain.repeat(3));
  const MIXTURE = file("mixture.jsonl", plain.repeat(2) + streams.repeat(40) + pretty + plain);

  test.each([[PLAIN], [MIXTURE]])("and prints what one core prints, of %s", { timeout: 300_000 }, async (name) => {
    for (const options of [["--summary", "--format", "json"], ["--json"]]) {
      const one = await check(...options, name, STRICT, "missing.json");
      const two = await check(...options, "--jobs", "2", name, STRICT, "missing.json");
      expect(two.code).toBe(one.code);
      expect(two.stderr).toBe(one.stderr);
      expect(two.stdout === one.stdout).toBe(true);
    }
  });

  test("of many files, in their order", async () => {
    const names = Array.from({ length: 300 }, (_, index) =>
      file(`many/${index}.json`, json({ ...strict, id: `${index}` })),
    );
    const one = await check("--json", ...names);
    expect(await check("--json", "--jobs", "3", ...names)).toEqual(one);
  });

  test("and ends quietly when the reader stops", async () => {
    const { stderr } = await run(["check", "--json", "--jobs", "2", PLAIN], { folder, stopAfter: 1 });
    expect(stderr).toBe("");
  });
});

describe("accumulates", () => {
  const accumulate = (...options: string[]) => run(["accumulate", ...options], { folder });

  test("a stream to a response", async () => {
    const { stdout, stderr, code } = await accumulate(STREAM);
    expect(JSON.parse(stdout)).toMatchObject({
      choices: [{ message: { content: "A spoon." }, finish_reason: "stop" }],
    });
    expect(stdout).toMatch(/^.*\n$/);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const decoded = await accumulate("--decoded", STREAM);
    expect(JSON.parse(decoded.stdout)).toMatchObject({ choices: [{ finishReason: "stop" }] });
  });

  test("what came before a stream broke off, and says why", async () => {
    const { stdout, stderr, code } = await accumulate(CUT);
    expect(JSON.parse(stdout)).toMatchObject({ choices: [{ message: { content: "A spoon." }, finish_reason: null }] });
    expect(stderr).toBe("error: cut.sse:1: The stream ended before every choice said why it stopped\n");
    expect(code).toBe(1);
  });

  test("what came before an error, with the server's words", async () => {
    const { stdout, stderr, code } = await accumulate(file("failed.sse", events(begin, middle, envelope)));
    expect(JSON.parse(stdout)).toMatchObject({ choices: [{ message: { content: "A spoon." } }] });
    expect(stderr).toMatch(/^error: failed\.sse:5: .*"Rate limit \\u001b\[31mre\\u202eached", code 429\n$/);
    expect(code).toBe(1);
  });

  test("from the standard input, chunks as JSON Lines, several streams", async () => {
    const input = [begin, stop, { ...begin, id: "other" }, { ...stop, id: "other" }]
      .map((one) => `${json(one)}\n`)
      .join("");
    const { stdout, code } = await run(["accumulate"], { folder, input });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["chatcmpl-1", "other"]);
    expect(code).toBe(0);
  });

  test.each([
    ["missing.json", "error: missing.json: there is no such file\n"],
    [NOT_JSON, "error: not-json.json:3: a word or sign that JSON does not have\n"],
  ])("not %s", async (name, message) => {
    expect(await accumulate(name)).toEqual({ stdout: "", stderr: message, code: 2 });
  });
});

describe("prints decoded values", () => {
  test("one on a line, and what can't be decoded on the standard error", async () => {
    const { stdout, stderr, code } = await check("--decoded", STRICT, BROKEN);
    const { finish_reason: finishReason, ...rest } = choice;
    expect(stdout).toMatch(/^.*\n$/);
    expect(JSON.parse(stdout)).toEqual({ ...strict, choices: [{ ...rest, finishReason }] });
    expect(stderr).toMatch(/^✖ broken {4}broken\.json:1:\d+ {2}.*\n\n1 of 2 fails: 1 broken\n$/);
    expect(code).toBe(1);
  });

  test("with --strict, also what strict rejects on the standard error", async () => {
    const { stdout, stderr, code } = await check("--decoded", "--strict", STRICT, WIRE);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(
      /^✖ deviates {2}wire\.json:1:215 {2}.*\n\n1 of 2 fails: 1 deviates and --strict was asked\n$/,
    );
    expect(code).toBe(1);
  });

  test("except one that is nested too deep", async () => {
    const deep = `${json(strict).slice(0, -1)},"deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { stdout, stderr, code } = await check("--decoded", file("deep.jsonl", `${deep}\n${json(strict)}`));
    expect(stderr).toContain("✖ not read  deep.jsonl  line 1: nested too deep to print it decoded\n");
    expect(JSON.parse(stdout)).toHaveProperty("id", "chatcmpl-1");
    expect(code).toBe(2);
  });
});

describe("prints for machines", () => {
  test("a JSON object on a line for each response", async () => {
    const { stdout, stderr, code } = await check("--json", MIXED, BROKEN, "missing.json");
    const records = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const place = { file: MIXED, kind: "response" };
    const deviation = (code: string) => ({ deviations: [expect.objectContaining({ code })] });
    expect(records).toMatchObject([
      { ...place, line: 1, verdict: "conforms", fails: false, deviations: [] },
      { file: MIXED, line: 2, column: 8, kind: "text", verdict: "not-json", message: expect.any(String) },
      { file: MIXED, line: 3, column: 1, kind: "text", verdict: "not-json", message: expect.any(String) },
      { ...place, line: 4, verdict: "broken", fails: true, ...deviation("error-envelope") },
      { ...place, line: 5, kind: "stream", verdict: "broken", chunks: 1 },
      { ...place, line: 6, verdict: "deviates", fails: false, ...deviation("unexpected-null") },
      { file: BROKEN, line: 1, verdict: "broken", deviations: [{ broken: true }, { broken: false }] },
      { file: "missing.json", kind: "file", verdict: "unreadable", message: "there is no such file" },
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });

  test("with --decoded, the decoded value in it; with --quiet, only what fails", async () => {
    const { stdout, stderr } = await check("--json", "--decoded", WIRE, BROKEN);
    const [first, second] = stdout.split("\n").map((line) => line && JSON.parse(line));
    expect(first).toMatchObject({ verdict: "deviates", decoded: { choices: [{ finishReason: "stop" }] } });
    expect(second).toMatchObject({ verdict: "broken" });
    expect(second).not.toHaveProperty("decoded");
    expect(stderr).toBe("");
    const quiet = await check("--json", "--quiet", "--decoded", WIRE, BROKEN);
    expect(JSON.parse(quiet.stdout)).toMatchObject({ file: BROKEN });
  });
});

describe("fails", () => {
  test("with --strict, where strict rejects, even with --quiet", async () => {
    const { stdout, code } = await check("--strict", "--quiet", STRICT, WIRE);
    expect(stdout).toMatch(
      /^✖ deviates {2}system_fingerprint .*\n.*\n.*\n\n1 of 2 fails: 1 deviates and --strict was asked\n$/,
    );
    expect(code).toBe(1);
    expect(await check("--strict", "--quiet", STRICT)).toEqual({ stdout: "", stderr: "", code: 0 });
    expect(await check("--fail-on", "deviation", WIRE)).toMatchObject({ code: 1 });
  });

  test("where wire rejects, and with 2 where something is not JSON", async () => {
    expect(await check("--strict", BROKEN)).toMatchObject({ code: 1 });
    expect(await check("--strict", WIRE, NOT_JSON)).toMatchObject({ code: 2 });
  });

  test("with --fail-on unknown-key, for such a key", async () => {
    const extra = file("extra.json", json({ ...strict, x_groq: {} }));
    expect(await check("--strict", extra)).toMatchObject({ code: 0 });
    expect(await check("--fail-on", "unknown-key", extra)).toMatchObject({ code: 1 });
  });

  test("not for what is allowed", async () => {
    expect(await check("--strict", "--allow", "unexpected-null:system_fingerprint", WIRE)).toMatchObject({ code: 0 });
    expect(await check("--strict", "--allow", "unexpected-null:id", WIRE)).toMatchObject({ code: 1 });
  });

  test("not for what is in a baseline, which complains about what did not occur", async () => {
    const written = await check("--strict", "--write-baseline", "known.json", WIRE);
    expect(written).toMatchObject({ code: 0, stdout: expect.stringContaining("1 known in the baseline known.json\n") });
    const again = await check("--strict", "--baseline", "known.json", WIRE);
    expect(again).toMatchObject({ code: 0, stdout: expect.not.stringContaining("did not occur") });
    const stale = await check("--strict", "--quiet", "--baseline", "known.json", STRICT);
    expect(stale.stdout).toBe(
      "The baseline has unexpected-null:system_fingerprint of gpt-4o, which did not occur. Take it out, or write the baseline again.\n",
    );
    expect(stale.code).toBe(0);
  });
});

describe("writes", () => {
  test("several formats, of which one is printed", async () => {
    const { stdout, code } = await check("--format", "junit=report.xml", "--format", "sarif=report.sarif", BROKEN);
    expect(stdout).toContain("1 of 1 fails: 1 broken\n");
    expect(readFileSync(join(folder, "report.xml"), "utf8")).toContain('tests="1" failures="1"');
    expect(JSON.parse(readFileSync(join(folder, "report.sarif"), "utf8")).version).toBe("2.1.0");
    expect(code).toBe(1);
  });

  test("the summary for machines", async () => {
    const { stdout } = await check("--summary", "--json", MIXED);
    expect(JSON.parse(stdout)).toMatchObject({ conforms: 1, broken: 2, "not-json": 2, failures: 4 });
  });
});

describe("has options", () => {
  test.each([
    [[], "Usage: chat-completion [options] [command]"],
    [["chek"], "(Did you mean check?)"],
    [["check", "--colour"], "error: unknown option '--colour'"],
    [["strict.json"], "error: unknown command 'strict.json' (did you mean: chat-completion check strict.json)"],
    [["check", "--jobs", "0"], "It is a number from 1 to 64."],
    [["check", "--format", "xml"], "The formats are pretty, json, github, junit, sarif, markdown."],
    [["check", "--format", "junit="], "The formats are pretty, "],
    [["check", "--format", "junit", "--json", STRICT], "error: one format is printed; the others need a file"],
    [["check", "--format", "junit=no/such/folder", STRICT], "error: --format junit=no/such/folder: ENOENT"],
    [["check", "--format", "sarif", "--summary", STRICT], "error: --format sarif has no --summary"],
    [["check", "--allow", "missing", STRICT], 'there is no code "missing"'],
    [["check", "--fail-on", "everything", STRICT], "Allowed choices are broken, deviation, unknown-key."],
    [["check", "--fail-on", "unknown-key", "--strict", STRICT], "error: --strict is --fail-on deviation"],
    [["check", "--baseline", STRICT, STRICT], "error: --baseline strict.json: it is no baseline"],
    [["check", "--baseline", HOSTILE, STRICT], 'there is no code "\\u001b[31m\\u0023#[error]"'],
    [["check", "--write-baseline", "no/such/folder", STRICT], "error: --write-baseline no/such/folder: ENOENT"],
    [["check", "--baseline", "no.json", STRICT], "error: --baseline no.json: "],
    [["check", "--baseline", "a", "--write-baseline", "b", STRICT], "error: --write-baseline writes all that fails"],
    [["check", "--quiet", "--decoded", STRICT], "error: --quiet prints only what fails, not each decoded value"],
  ])("%j is wrong usage", async (options, message) => {
    const { stdout, stderr, code } = await run(options, { folder });
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test("--help and --version", async () => {
    expect(await run(["--help"], { folder })).toMatchObject({ stderr: "", code: 0 });
    const help = await check("--help");
    expect(help).toMatchObject({ stdout: expect.stringContaining("Exit code:"), stderr: "", code: 0 });
    const { stdout, code } = await run(["--version"], { folder });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });
});

describe("ends", () => {
  const many = file("many.jsonl", `${json(wire)}\n`.repeat(5_000));

  test.each([[["--all"]], [["--json"]], [["--decoded"]]])("quietly when the reader stops, with %j", async (options) => {
    const { stdout, stderr, code } = await run(["check", ...options, many], { folder, stopAfter: 1 });
    expect(stdout.length).toBeLessThan(200_000);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});
