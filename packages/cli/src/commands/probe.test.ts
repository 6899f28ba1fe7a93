import { startReferenceServer } from "@chat-completion/reference-server";
import { afterEach, expect, test, vi } from "vitest";
import { createProgram } from "../program.js";

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

/** Runs the command line. Returns what it printed. */
async function run(...parameters: string[]) {
  const written: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => written.push(String(text)) > 0);
  }
  const error = await createProgram("1.2.3")
    .parseAsync(["probe", ...parameters], { from: "user" })
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  const code = process.exitCode;
  vi.restoreAllMocks();
  return { text: written.join(""), error, code };
}

test("the help names every question, and the number of requests", async () => {
  const { text } = await run("--help");
  expect(text).toContain("parallel-tools");
  expect(text).toMatch(/Together they are\s+31 requests/);
});

test.each([
  [["--only", "text,nonsense", "http://x/v1"], "The questions are text, without-usage, several-choices"],
  [["--timeout", "0", "http://x/v1"], "It is a number of seconds."],
  [["--timeout", "soon", "http://x/v1"], "It is a number of seconds."],
  [["--format", "yaml", "http://x/v1"], "The formats are pretty, json, markdown, github, junit, sarif"],
  [["--format", "junit", "--format", "json", "http://x/v1"], "One format is printed; the others need a file"],
  [[], "missing required argument 'URL'"],
])("%j is wrong usage", async (parameters, message) => {
  const { text, error } = await run(...parameters);
  expect(text).toContain(message);
  expect(error).toMatchObject({ exitCode: 1 });
});

test.each([["localhost:8000/v1"], ["http://localhost/v1/models"]])("%s exits with 2", async (url) => {
  const { text, code } = await run(url, "--model", "tiny");
  expect(text).toMatch(/^error: [^\n]*\n$/);
  expect(code).toBe(2);
});

test("the options reach the run", async () => {
  const server = await startReferenceServer();
  const { text, code } = await run(
    server.url,
    "--strict",
    "--only",
    "logprobs,text",
    "--header",
    "x-a: 1",
    "--header",
    "x-b: 2",
  );
  await server.stop();
  expect(text).toContain("4 answers: 4 conform.");
  expect(code).toBe(0);
  expect(server.requests.at(-1)?.headers).toMatchObject({ "x-a": "1", "x-b": "2" });
});
