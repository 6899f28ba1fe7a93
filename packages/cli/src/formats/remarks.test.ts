import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type OutputOptions, planOutput } from "../commands/output-options.js";
import { checked, finding } from "../testing/results.js";
import { Report } from "./report.js";

const folder = mkdtempSync(join(tmpdir(), "chat-completion-remarks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const deviates = finding("missing-key", ["choices", 0, "logprobs"]);
const page = finding("error-envelope", [], { isBroken: true });

/** Reports results. Returns what was written and the exit code. */
async function report(options: Partial<OutputOptions>, results = [checked([deviates])]) {
  const written: string[] = [];
  const errors: string[] = [];
  const write = async (text: string) => void written.push(text);
  const writeError = async (text: string) => void errors.push(text);
  const all = { color: false, quiet: true as const, ...options };
  const made = new Report(planOutput(all), all, { write, writeError }, "1.2.3");
  for (const result of results) await made.add(result);
  const code = await made.end();
  return { text: written.join(""), errors: errors.join(""), code };
}

const known = join(folder, "known.json");

test("a baseline is not written if nothing fails only for want of --strict", async () => {
  expect(await report({ writeBaseline: known })).toMatchObject({
    errors: "error: what deviates does not fail without --strict, so no baseline was written; add --strict\n",
    code: 2,
  });
  expect(existsSync(known)).toBe(false);
  expect((await report({ writeBaseline: known, failOn: "broken" })).code).toBe(0);
  expect(readFileSync(known, "utf8")).toContain('"models": []');
});

test("it has no value that is no completion, and says so", async () => {
  const { text, code } = await report({ writeBaseline: known, strict: true }, [checked([deviates, page])]);
  expect(text).toContain("1 known in the baseline");
  expect(text).toContain("1 value that is no completion is not in it, and still fails.");
  expect(code).toBe(1);
});

test("what was in the baseline and did not occur, as far as it is known", async () => {
  const results = [checked([deviates]), checked([deviates], { model: "other" })];
  await report({ writeBaseline: known, strict: true }, results);
  expect((await report({ baseline: known })).text).toBe(
    "The baseline knows deviations of other, of which nothing was checked.\n",
  );
  expect((await report({ baseline: known }, [checked([], { model: "other" })])).text).toBe(
    "Known of other, but did not occur: missing-key:choices[*].logprobs\n" +
      "If all files were checked, take these out of the baseline, or write it again.\n" +
      "The baseline knows deviations of gpt-5, of which nothing was checked.\n",
  );
});

test("an allowance that matched nothing", async () => {
  expect((await report({ allow: ["missing-key:id"] })).text).toBe("--allow missing-key:id matched nothing.\n");
  expect((await report({ allow: ["missing-key:id"] }, [])).text).toBe("");
});
