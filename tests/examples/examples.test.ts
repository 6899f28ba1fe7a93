/* Each example runs, as its user would run it. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const start = async (example: string, ...args: string[]) => {
  const cwd = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
  const run = promisify(execFile)("pnpm", ["--silent", "start", ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const { stdout, stderr, code = 0 } = await run.catch((error) => error);
  return { stdout, stderr, code };
};

describe("read-a-response", () => {
  test("reads the response beside it", async () => {
    const { stdout, stderr, code } = await start("read-a-response");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
    expect(stdout).toContain("zod: a chat completion, which leaves the specification");
    expect(stdout).toContain("valibot: a chat completion, which leaves the specification");
    expect(stdout).toContain("finishReason: 'tool_calls'");
  });

  test("reads a response of one's own", async () => {
    const { stdout, stderr, code } = await start(
      "read-a-response",
      fileURLToPath(new URL("error.json", import.meta.url)),
    );
    expect({ stderr, code }).toEqual({ stderr: "", code: 1 });
    expect(stdout.match(/no chat completion/g)).toHaveLength(2);
    expect(stdout.match(/Quota exceeded/g)).toHaveLength(2);
  });
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

test("check-a-server says where the server leaves the specification", async () => {
  const { stdout, stderr, code } = await start("check-a-server");
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  expect(stdout).toContain("choices[0].message.refusal");
  expect(stdout).toContain("2 deviate");
});
