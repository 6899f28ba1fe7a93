/* Each example runs, as its user would run it. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const run = (example: string, ...args: string[]) => {
  const cwd = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
  return promisify(execFile)("pnpm", ["--silent", "start", ...args], { cwd, env: { ...process.env, NO_COLOR: "1" } });
};

const ended = async (running: ReturnType<typeof run>) => {
  const { stdout, stderr, code = 0 } = await running.catch((error) => error);
  return { stdout, stderr, code };
};

const start = (example: string, ...args: string[]) => ended(run(example, ...args));

describe("read-a-response", () => {
  const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));

  test("prints five lines about the response beside it", async () => {
    const { stdout, stderr, code } = await start("read-a-response");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toBe(
      [
        "response.json: zod and valibot accept it.",
        "Decoded: model gpt-5-mini-2025-08-07, finishReason tool_calls.",
        "Strict: rejected, in 2 places, such as",
        "  `choices[0].logprobs` is missing; the specification requires it, `null` where there is nothing to say.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["an error in a completion's place", own("error.json"), "Quota exceeded"],
    ["a file that is not there", own("no-such.json"), "can't be read"],
    ["a file that is not JSON", own("examples.test.ts"), "not JSON"],
    ["a stream", own("stream.txt"), "stream of events"],
  ])("says in one line what is wrong with %s", async (_, file, words) => {
    const { stdout, stderr, code } = await start("read-a-response", file);
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain(words);
    expect(stdout.trimEnd()).not.toContain("\n");
  });
});

test("terminal-chat calls a tool, and draws an answer whose first stream breaks off", async () => {
  const running = run("terminal-chat");
  running.child.stdin?.end("When do I leave?\n");
  const { stdout, stderr, code } = await ended(running);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  const error = "Expected a chunk of a chat completion, received an error in its place";
  expect(stdout).toBe(
    [
      "> ",
      "[ferry: The ferry to São Jorge leaves at nine.]",
      "Pack early: the ferry to São J",
      `[${error}: "The engine is overloaded.". Asking again.]`,
      "Pack early: the ferry to São Jorge leaves at nine.",
      "> ",
    ].join("\n"),
  );
});

test("only-types prints a transcript", async () => {
  const { stdout, stderr } = await start("only-types");
  expect(stderr).toBe("");
  expect(stdout).toBe('assistant: Let me look at the timetable.\ncalls get_departures({"station":"Utrecht"})\n');
});

test("test-a-client passes", async () => {
  const { stdout, stderr, code } = await start("test-a-client");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(stdout).toContain("# fail 0");
});

test("conformance-of-your-own-schema passes", async () => {
  const { stdout, stderr, code } = await start("conformance-of-your-own-schema");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(stdout).toContain("# pass 2");
});

test("check-a-server prints the deviations of the server", async () => {
  const { stdout, stderr, code } = await start("check-a-server");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(stdout).toContain("choices[0].message.refusal");
  expect(stdout).toContain("2 deviate");
});
