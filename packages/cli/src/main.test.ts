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
const MIXED = file(
  "mixed.jsonl",
  [json(strict), '{"id": nope}', "<html>Bad Gateway</html>", json(envelope), json(chunk), json(wire)].join("\n"),
);

describe("prints for people", () => {
  test("a response that conforms", async () => {
    expect(await check(STRICT)).toEqual({ stdout: "conforms  strict.json:1\n", stderr: "", code: 0 });
  });

  test("one that deviates, and where", async () => {
    expect(await check(WIRE)).toEqual({
      stdout: "deviates  wire.json:1  1 deviation\n  system_fingerprint  unexpected-null\n",
      stderr: "",
      code: 0,
    });
  });

  test("deviations that differ in an index on one line, with their number, and unknown keys last", async () => {
    const { refusal, ...rest } = choice.message;
    const choices = Array.from({ length: 12 }, (_, index) => ({
      ...choice,
      index,
      message: rest,
      finish_reason: "eos",
    }));
    const { stdout, code } = await check(file("alike.json", json({ x_groq: {}, ...wire, choices })));
    expect(stdout).toBe(
      "deviates  alike.json:1  25 deviations, 1 unknown key\n" +
        "  choices[*].message.refusal  missing-key      ×12\n" +
        '  choices[*].finish_reason    unknown-value    "eos"  ×12\n' +
        "  system_fingerprint          unexpected-null\n" +
        "  x_groq                      unknown-key\n",
    );
    expect(code).toBe(0);
  });

  test("unknown keys and an empty `choices`, which strict accepts", async () => {
    const { stdout, code } = await check(
      "--strict",
      file("empty-choices.json", json({ ...strict, choices: [], x: 1 })),
    );
    expect(stdout).toBe(
      "conforms  empty-choices.json:1  1 deviation, 1 unknown key\n" +
        "  choices  no-choices\n" +
        "  x        unknown-key\n",
    );
    expect(code).toBe(0);
  });

  test("one that is broken, with the issues of wire first", async () => {
    const { stdout, code } = await check(BROKEN);
    expect(stdout).toBe(
      "broken    broken.json:1  2 deviations\n" +
        '  choices[0].message.role  wire             is `"user"`; the specification wants `"assistant"`.\n' +
        "  system_fingerprint       unexpected-null\n",
    );
    expect(code).toBe(1);
  });

  test("what is not JSON, with line and column", async () => {
    expect(await check(NOT_JSON)).toEqual({
      stdout: "not JSON  not-json.json:3:13  a word or sign that JSON does not have\n",
      stderr: "",
      code: 2,
    });
  });

  test("a line for each response, and a summary", async () => {
    const { stdout, stderr, code } = await check(MIXED);
    expect(stdout.split("\n")).toEqual([
      "conforms  mixed.jsonl:1",
      "not JSON  mixed.jsonl:2:8  a word or sign that JSON does not have",
      "not JSON  mixed.jsonl:3:1  Expected a chat completion, received a string that looks like an HTML page; check the URL of the request",
      'broken    mixed.jsonl:4  Expected a chat completion, received an error in its place: "Rate limit \\u001b[31mre\\u202eached", code 429',
      "broken    mixed.jsonl:5  The stream ended before every choice said why it stopped.",
      "deviates  mixed.jsonl:6  1 deviation",
      "  system_fingerprint  unexpected-null",
      "",
      "6 checked: 1 conforms, 1 deviates, 2 broken, 2 not JSON",
      "",
      "gpt-4o  2 responses, 1 stream: 1 conforms, 1 deviates, 1 broken",
      "  in 1  (whole)                       missing-finish-reason",
      "  in 1  [*].choices[*].finish_reason  missing-key",
      "  in 1  system_fingerprint            unexpected-null",
      "",
      "(no model)  1 response: 0 conform, 0 deviate, 1 broken",
      "  in 1  (whole)  error-envelope",
      "",
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(2);
  });

  test("with --quiet, only what fails", async () => {
    const { stdout, code } = await check("--quiet", STRICT, WIRE, BROKEN);
    expect(stdout).toMatch(/^broken {4}broken\.json:1/);
    expect(stdout).not.toContain("checked");
    expect(code).toBe(1);
    expect(await check("--quiet", STRICT, WIRE)).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  test("so many deviations as a person can read, and how many there are beside", async () => {
    const choices = Array.from({ length: 80 }, (_, index) => ({ ...choice, index, finish_reason: `word-${index}` }));
    const { stdout } = await check(file("many.json", json({ ...strict, choices })));
    expect(stdout).toContain("deviates  many.json:1  80 deviations\n");
    expect(stdout).toContain("  and 30 more; --json lists them all\n");
    expect(stdout.split("\n")).toHaveLength(53);
  });

  test("the items of a list, each with its place", async () => {
    const { stdout, code } = await check(file("list.json", `[\n${json(strict)},\n${json(strict)}\n]`));
    expect(stdout).toMatch(/^conforms {2}list\.json:2 at \[0\]\nconforms {2}list\.json:3 at \[1\]\n/);
    expect(code).toBe(0);
  });

  test("colours behind a pipe only if they are forced", async () => {
    const forced = await run(["check", STRICT], { folder, environment: { FORCE_COLOR: "1" } });
    expect(forced.stdout).toBe("\u001b[32mconforms  \u001b[39m\u001b[1mstrict.json:1\u001b[22m\n");
    const dimmed = await run(["check"], { folder, environment: { FORCE_COLOR: "1" }, input: json({ ...wire, x: 1 }) });
    expect(dimmed.stdout).toContain("  system_fingerprint  \u001b[33munexpected-null\u001b[39m\n");
    expect(dimmed.stdout).toContain("  \u001b[2mx                   unknown-key\u001b[22m\n");
    const inCi = await run(["check", STRICT], { folder, environment: { CI: "true" } });
    expect(inCi.stdout).toBe("conforms  strict.json:1\n");
  });
});

describe("reads", () => {
  test("the standard input, with and without a name", async () => {
    for (const names of [[], ["-"]]) {
      const { stdout, code } = await run(["check", ...names], { folder, input: `\uFEFF${json(strict)}\r\n` });
      expect(stdout).toBe("conforms  stdin:1\n");
      expect(code).toBe(0);
    }
  });

  test("nothing on the standard input", async () => {
    const { stdout, code } = await run(["check"], { folder, input: "" });
    expect(stdout).toBe("not JSON  stdin:1:1  nothing came on the standard input; did the command before it fail?\n");
    expect(code).toBe(2);
    // The part of a data set may be empty.
    expect(await run(["check", "--summary"], { folder, input: "" })).toMatchObject({ code: 0 });
  });

  test("an empty file", async () => {
    const { stdout, code } = await check(file("empty.json", ""));
    expect(stdout).toBe("not JSON  empty.json:1:1  the file is empty\n");
    expect(code).toBe(2);
  });

  test("an HTML page of several lines as one", async () => {
    const { stdout, code } = await check(file("page.html", "<html>\r\n<h1>502 Bad Gateway</h1>\r\n</html>\r\n"));
    expect(stdout).toBe(
      "not JSON  page.html:1:1  Expected a chat completion, received a string that looks like an HTML page; check the URL of the request\n",
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
      "conforms  batch.jsonl:1 (first)",
      'broken    batch.jsonl:2 (second)  Expected a chat completion, received an error in its place: "Too long"',
      'broken    batch.jsonl:3 (third)  Expected a chat completion, received an error in its place: "Too late", code "batch_expired"',
    ]);
    expect(code).toBe(1);
  });

  test("all other files if one can't be read", async () => {
    const { stdout, stderr, code } = await check("missing.json", STRICT);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      "not read  missing.json  there is no such file",
      "conforms  strict.json:1",
    ]);
    expect(stdout).toContain("1 checked: 1 conforms, 0 deviate, 0 broken, 0 not JSON, 1 not read\n");
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
    expect(await check(STREAM)).toEqual({ stdout: "conforms  stream.sse:1\n", stderr: "", code: 0 });
    const { created, ...sloppy } = middle;
    const { stdout, code } = await check(file("sloppy.sse", `${events(begin, sloppy, stop)}data: [DONE]\n\n`));
    expect(stdout).toBe("deviates  sloppy.sse:1  1 deviation\n  [1].created  missing-key\n");
    expect(code).toBe(0);
  });

  test("a folder, a pattern, and gzip", async () => {
    file("recorded/a.json", json(strict));
    file("recorded/b.jsonl.gz", gzipSync(`${json(strict)}\n${json(strict)}\n`));
    const { stdout, code } = await check("recorded", "recorded/*.json");
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "conforms  recorded/a.json:1",
      "conforms  recorded/b.jsonl.gz:1",
      "conforms  recorded/b.jsonl.gz:2",
      "conforms  recorded/a.json:1",
    ]);
    expect(code).toBe(0);
  });

  test("a response inside of a line, and says where", async () => {
    const line = json({ request: {}, reply: strict, response: strict });
    const log = file("log.jsonl", line);
    expect((await check(log)).stdout).toBe("conforms  log.jsonl:1 at response\n");
    expect((await check("--at", "reply", log)).stdout).toBe("conforms  log.jsonl:1 at reply\n");
    expect(await check("--at", "answer", log)).toMatchObject({
      stdout: "broken    log.jsonl:1 at answer  Expected a chat completion at answer, found nothing there\n",
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

  test("and prints the tables alone", async () => {
    const { stdout, code } = await check("--summary", WHOLE);
    expect(stdout).toMatch(/^40 checked: /);
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
    expect(stderr).toMatch(/^broken {4}broken\.json:1 {2}2 deviations\n/);
    expect(code).toBe(1);
  });

  test("with --strict, also what strict rejects on the standard error", async () => {
    const { stdout, stderr, code } = await check("--decoded", "--strict", STRICT, WIRE);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toBe("deviates  wire.json:1  1 deviation\n  system_fingerprint  unexpected-null\n");
    expect(code).toBe(1);
  });

  test("except one that is nested too deep", async () => {
    const deep = `${json(strict).slice(0, -1)},"deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    const { stdout, stderr, code } = await check("--decoded", file("deep.jsonl", `${deep}\n${json(strict)}`));
    expect(stderr).toBe("not read  deep.jsonl  line 1: nested too deep to print it decoded\n");
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
    const found = (verdict: string) => ({ verdict, strict: verdict === "conforms", wire: verdict !== "broken" });
    const whole = { path: [], at: "", message: expect.stringMatching(/^Expected a chat completion, received an? /) };
    const fingerprint = {
      code: "unexpected-null",
      path: ["system_fingerprint"],
      at: "system_fingerprint",
      message: "`system_fingerprint` is `null`; the specification wants a string, or no such key.",
      received: "null",
    };
    const role = {
      path: ["choices", 0, "message", "role"],
      at: "choices[0].message.role",
      message: expect.any(String),
    };
    const envelopeCode = { ...whole, code: "error-envelope", received: "object" };
    const cut = { path: [], at: "", message: "The stream ended before every choice said why it stopped." };
    const reason = { at: "[0].choices[0].finish_reason", path: [0, "choices", 0, "finish_reason"] };
    const cutCodes = [
      { ...cut, code: "missing-finish-reason" },
      { ...reason, code: "missing-key", message: expect.any(String), received: "undefined" },
    ];
    expect(records).toEqual([
      { file: MIXED, line: 1, ...found("conforms"), issues: [], deviations: [] },
      { file: MIXED, line: 2, column: 8, verdict: "not-json", strict: false, wire: false, message: expect.any(String) },
      { file: MIXED, line: 3, column: 1, verdict: "not-json", strict: false, wire: false, message: expect.any(String) },
      { file: MIXED, line: 4, ...found("broken"), issues: [whole], deviations: [envelopeCode] },
      { file: MIXED, line: 5, ...found("broken"), issues: [cut], deviations: cutCodes },
      { file: MIXED, line: 6, ...found("deviates"), issues: [], deviations: [fingerprint] },
      {
        file: BROKEN,
        line: 1,
        ...found("broken"),
        issues: [role],
        deviations: [{ ...role, code: "unknown-value", received: '"user"' }, fingerprint],
      },
      { file: "missing.json", verdict: "unreadable", strict: false, wire: false, message: "there is no such file" },
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

describe("fails with --strict", () => {
  test("where strict rejects, and says so even with --quiet", async () => {
    const { stdout, code } = await check("--strict", "--quiet", STRICT, WIRE);
    expect(stdout).toBe("deviates  wire.json:1  1 deviation\n  system_fingerprint  unexpected-null\n");
    expect(code).toBe(1);
    expect(await check("--strict", "--quiet", STRICT)).toEqual({ stdout: "", stderr: "", code: 0 });
  });

  test("where wire rejects, and with 2 where something is not JSON", async () => {
    expect(await check("--strict", BROKEN)).toMatchObject({ code: 1 });
    expect(await check("--strict", WIRE, NOT_JSON)).toMatchObject({ code: 2 });
  });

  test("for machines", async () => {
    const { stdout, code } = await check("--strict", "--json", "--quiet", STRICT, WIRE);
    expect(JSON.parse(stdout)).toMatchObject({ file: WIRE, verdict: "deviates", wire: true });
    expect(code).toBe(1);
  });
});

describe("has options", () => {
  test.each([
    [[], "Usage: chat-completion [options] [command]"],
    [["chek"], "(Did you mean check?)"],
    [["strict.json"], "error: unknown command 'strict.json' (did you mean: chat-completion check strict.json)"],
    [["check", "--jobs", "0"], "It is a number from 1 to 64."],
    [["check", "--colour"], "error: unknown option '--colour'"],
    [["check", "--quiet", "--decoded", STRICT], "error: --quiet prints only what fails, not each decoded value"],
  ])("%j is wrong usage", async (options, message) => {
    const { stdout, stderr, code } = await run(options, { folder });
    expect(stdout).toBe("");
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });

  test("--help and --version", async () => {
    expect(await run(["--help"], { folder })).toMatchObject({ stderr: "", code: 0 });
    expect(await run(["-h"], { folder })).toEqual(await run(["--help"], { folder }));
    expect(await run(["-v"], { folder })).toEqual(await run(["--version"], { folder }));
    expect(await run(["help", "check"], { folder })).toEqual(await check("--help"));
    const help = await check("--help");
    expect(help).toMatchObject({ stdout: expect.stringContaining("Exit code:"), stderr: "", code: 0 });
    const { stdout, code } = await run(["--version"], { folder });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(code).toBe(0);
  });
});

describe("ends", () => {
  const many = file("many.jsonl", `${json(wire)}\n`.repeat(5_000));

  test.each([[[]], [["--json"]], [["--decoded"]]])("quietly when the reader stops, with %j", async (options) => {
    const { stdout, stderr, code } = await run(["check", ...options, many], { folder, stopAfter: 1 });
    expect(stdout.length).toBeLessThan(200_000);
    expect(stderr).toBe("");
    expect(code).toBe(0);
  });
});
