import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fault, faults, type ReferenceServer, startReferenceServer } from "@chat-completion/reference-server";
import { afterAll, afterEach, expect, test } from "vitest";
import { checkFiles } from "../checking/check-files.js";
import type { PolicyOptions } from "../policy/policy-options.js";
import { runProbe } from "../testing/run-probe.js";

const servers: ReferenceServer[] = [];
const folder = mkdtempSync(join(tmpdir(), "chat-completion-probe-"));
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
afterAll(() => rmSync(folder, { recursive: true }));

async function serve(fault?: string): Promise<string> {
  const found = faults.find(({ name }) => name === fault);
  const server = await startReferenceServer(found === undefined ? {} : { fault: found as Fault });
  servers.push(server);
  return server.url;
}

/** A text without what differs from run to run. */
const steady = (text: string) =>
  text.replace(/:\d{4,5}\//g, ":8000/").replace(/ +\d+ ms|(\| [a-z ]+|\*\*), \d+ ms/g, "$1      ms");

test("prints the matrix and the findings, in 80 columns", async () => {
  const { stdout, stderr, code } = await runProbe(await serve("leaves out the refusal"), {
    only: ["text", "without-usage", "bad-key"],
  });
  expect(steady(stdout)).toBe(
    [
      "5 short requests to http://127.0.0.1:8000/v1/chat/completions",
      "as model tiny, one after the other, for at most 1024 tokens each.",
      "",
      "                   unstreamed            streamed              findings",
      "text               deviates      ms  conforms      ms  1",
      "without-usage                            conforms      ms",
      "bad-key            not shown      ms  not shown      ms",
      "",
      " 1  deviates  choices[0].message.refusal  missing-key",
      "    is missing; the specification requires it, `null` where there is nothing to",
      "    say.",
      "    Unstreamed: text.",
      "",
      "bad-key, not shown: The server asks for no key.",
      "",
      "5 answers: 2 conform, 1 deviates, 2 do not show what was asked for.",
      "Nothing fails. With --strict, 1 would.",
      "",
    ].join("\n"),
  );
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
});

test("exits with 1 for a deviation if that is asked for, and says why", async () => {
  const { stdout, code } = await runProbe(await serve("leaves out the refusal"), {
    only: ["text"],
    failOn: "deviation",
  });
  expect(stdout).toContain("1 of 2 fails: 1 deviates, and --fail-on asks for that.\n");
  expect(code).toBe(1);
});

test("exits with 1 for what is broken", async () => {
  const { stdout, code } = await runProbe(await serve("writes a counter as a text"), { only: ["text"] });
  expect(stdout).toContain("1 of 2 fails: 1 is broken.\n");
  expect(code).toBe(1);
});

test("prints JSON alone on the standard output", async () => {
  const { stdout, stderr } = await runProbe(await serve("leaves out the refusal"), { only: ["text"], format: "json" });
  expect(JSON.parse(stdout)).toMatchObject({
    model: "tiny",
    requests: 2,
    counts: { conforms: 1, deviates: 1 },
    answers: [
      {
        question: "text",
        streamed: false,
        outcome: "deviates",
        fails: false,
        status: 200,
        findings: [
          { code: "missing-key", path: ["choices", 0, "message", "refusal"], at: "choices[0].message.refusal" },
        ],
      },
      { question: "text", streamed: true, outcome: "conforms", findings: [] },
    ],
  });
  expect(stderr).toContain("2 short requests to");
});

test("writes further formats into files", async () => {
  const [junit, plain] = [join(folder, "report.xml"), join(folder, "report.txt")];
  const url = await serve("leaves out the refusal");
  const { stdout } = await runProbe(url, { only: ["text"], format: `junit=${junit} pretty=${plain}` });
  expect(readFileSync(junit, "utf8")).toContain("<testsuites");
  expect(stdout.endsWith(readFileSync(plain, "utf8"))).toBe(true);
});

test("prints a page of Markdown", async () => {
  const { stdout } = await runProbe(await serve("leaves out the refusal"), { only: ["text"], format: "markdown" });
  expect(steady(stdout)).toBe(
    [
      "# `http://127.0.0.1:8000/v1/chat/completions`",
      "",
      "Model `tiny`. 2 answers: 1 conforms, 1 deviates. Nothing fails. With --strict, 1 would.",
      "",
      "| question | unstreamed | streamed | findings |",
      "| --- | --- | --- | --- |",
      "| text | deviates      ms | conforms      ms | 1 |",
      "",
      "## Findings",
      "",
      "1. **deviates** `choices[0].message.refusal` (missing-key): is missing; the specification requires it, `null` where there is nothing to say. Unstreamed: text.",
      "",
    ].join("\n"),
  );
});

test("says of which broken answers it is not known whether they have what was asked for", async () => {
  const url = await serve("writes a counter as a text");
  const options = { only: ["several-choices"] };
  const { stdout } = await runProbe(url, options);
  expect(stdout).toContain("\nBroken, so that what was asked for was not looked at: several-choices.\n");
  const { stdout: page } = await runProbe(url, { ...options, format: "markdown" });
  expect(page).toContain("\n## Broken, so that what was asked for was not looked at\n\n- several-choices\n");
});

test("Markdown has names as code, without backslashes in them", async () => {
  const { stdout } = await runProbe(await serve("does not send the usage that was asked for"), {
    only: ["text"],
    format: "markdown",
  });
  expect(stdout).toContain("(`stream_options.include_usage`)");
});

test.each([
  [undefined, "2 of 2 conform", "brightgreen"],
  ["leaves out the refusal", "1 of 2 conform", "yellow"],
  ["writes a counter as a text", "1 of 2 conform", "red"],
])("writes a badge: %s", async (fault, message, color) => {
  const badge = join(folder, "badge.json");
  await runProbe(await serve(fault), { only: ["text"], badge });
  expect(JSON.parse(readFileSync(badge, "utf8"))).toEqual({
    schemaVersion: 1,
    label: "chat completions",
    message,
    color,
  });
});

test("keeps what was said in a folder, as it was said", async () => {
  const save = join(folder, "new", "recorded");
  await runProbe(await serve(), { only: ["text", "bad-request"], save });
  expect(readdirSync(save).sort()).toEqual(["errors", "text.json", "text.sse"]);
  expect(readdirSync(join(save, "errors")).sort()).toEqual(["bad-request.streamed.txt", "bad-request.txt"]);
  expect(JSON.parse(readFileSync(join(save, "text.json"), "utf8"))).toMatchObject({ object: "chat.completion" });
  expect(readFileSync(join(save, "text.sse"), "utf8")).toMatch(/^data: \{.*\n\ndata: \[DONE\]\n\n$/s);
});

test("keeps what was said in lines, with the requests", async () => {
  const save = join(folder, "recorded.jsonl");
  await runProbe(await serve(), { only: ["text"], save });
  const lines = readFileSync(save, "utf8").trimEnd().split("\n");
  const [unstreamed, streamed] = lines.map((line) => JSON.parse(line));
  expect(unstreamed).toMatchObject({
    question: "text",
    streamed: false,
    status: 200,
    response: { object: "chat.completion" },
  });
  expect(unstreamed.request.messages).toHaveLength(1);
  expect(streamed).toMatchObject({
    streamed: true,
    request: { stream: true, stream_options: { include_usage: true } },
  });
  expect(streamed.chunks.length).toBeGreaterThan(2);
});

const POLICY: PolicyOptions = { level: "broken", allow: [] };

test.each(["read-back", "read-back.jsonl"])("check reads %s as it was probed", async (name) => {
  const save = join(folder, name);
  await runProbe(await serve("leaves out the refusal"), { only: ["text", "without-usage", "bad-request"], save });
  const settings = { jobs: 1, wants: "results", fails: POLICY, onRead: () => {} } as const;
  const verdicts: string[] = [];
  for await (const { results } of checkFiles([save], settings)) {
    for (const { kind, verdict } of results) verdicts.push(`${kind} ${verdict}`);
  }
  expect(verdicts.sort()).toEqual(["response deviates", "stream conforms", "stream conforms"]);
});

test("asks for the only model that the server has", async () => {
  const url = await serve();
  const { stdout } = await runProbe(url, { only: ["text"], model: undefined });
  expect(stdout).toContain("as model tiny,");
});

test("a file that can't be written ends it before anything is asked", async () => {
  const url = await serve();
  const { stderr, code } = await runProbe(url, { save: "/dev/null/recorded" });
  expect(stderr).toMatch(/^error: E[A-Z]+: /);
  expect(code).toBe(2);
  expect(servers[0]?.requests).toEqual([]);
  expect(existsSync("/dev/null/recorded")).toBe(false);
});

test("a badge that can't be written ends it before anything is asked", async () => {
  const { stderr, code } = await runProbe(await serve(), { badge: join(folder, "no", "such", "badge.json") });
  expect(stderr).toMatch(/^error: --badge \S+: there is no such folder\n$/);
  expect(code).toBe(2);
  expect(servers[0]?.requests).toEqual([]);
});

test("a model that the server does not have", async () => {
  const { stderr, code } = await runProbe(await serve(), { model: "large" });
  expect(stderr).toBe(
    'error: there is no such model, or the URL is wrong (status 404: "The model does not exist.", code "model_not_found")\n',
  );
  expect(code).toBe(2);
});

test.each([
  ["github", /^::error file=\S*text\.json,line=1,col=\d+,title=unexpected-type usage\.total_tokens::/m],
  ["junit", /<testcase classname="\S*text\.json" name="line 1 \(text\)"><failure message="[^"]*is a string/],
  ["sarif", /"ruleId":"unexpected-type","level":"error"/],
] as const)("prints %s, with the place in the saved answer", async (format, expected) => {
  const save = join(folder, `places-${format}`);
  const url = await serve("writes a counter as a text");
  const { stdout, code } = await runProbe(url, { only: ["text", "bad-key"], format, save });
  expect(stdout).toMatch(expected);
  expect(code).toBe(1);
});

test("colours the words if that is asked for, and never with --no-color", async () => {
  const url = await serve("leaves out the refusal");
  const coloured = await runProbe(url, { only: ["text"] }, { FORCE_COLOR: "1" });
  const plain = await runProbe(url, { only: ["text"], color: false }, { FORCE_COLOR: "1" });
  const sign = String.fromCharCode(27);
  expect(coloured.stdout).toContain(`${sign}[33mdeviates`);
  expect(plain.stdout).not.toContain(sign);
});
