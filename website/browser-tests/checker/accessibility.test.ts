import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deviating, streams } from "@chat-completion/fixtures";
import type { AxeResults } from "axe-core";
import { describe, expect } from "vitest";
import type { CheckerPage } from "./checker-page.js";
import { test } from "./checker-test.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const soon = { timeout: 10_000 };

/** The violations that axe-core finds, one line for each rule. */
async function violations({ page }: CheckerPage): Promise<string[]> {
  // The policy forbids inline scripts, but not code that a debugger runs.
  await page.evaluate(axe);
  const results = (await page.evaluate("axe.run()")) as AxeResults;
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join("\n")}`);
}

describe.for(["light", "dark"] as const)("axe-core finds no violation, %s:", (colorScheme) => {
  const themed = test.extend({ screen: { colorScheme } });

  themed("in the page before any input", async ({ checker }) => {
    expect(await violations(checker)).toEqual([]);
  });

  themed("with a response that deviates", async ({ checker }) => {
    await checker.paste(JSON.stringify({ ...deviating["together-eos"].wire, usage: 5 }));
    await expect.poll(() => checker.status.textContent(), soon).toContain("Wire: rejected");
    expect(await violations(checker)).toEqual([]);
  });

  themed("with JSON Lines, one of which is no JSON", async ({ checker }) => {
    await checker.paste(`${JSON.stringify(deviating["together-eos"].wire)}\n{nope}\n`);
    await expect.poll(() => checker.status.textContent(), soon).toContain("1 of 2 responses is broken");
    expect(await violations(checker)).toEqual([]);
  });

  themed("with a stream that breaks off", async ({ checker }) => {
    const text = streams.invalid["error-in-the-middle"].text.replace('"created":', '"x_relay":');
    await checker.paste(text);
    await expect.poll(() => checker.status.textContent(), soon).toContain("after 2 chunks");
    await checker.deviations.getByRole("button", { name: "created" }).first().click();
    expect(await violations(checker)).toEqual([]);
  });

  themed("with a text that is no JSON", async ({ checker }) => {
    await checker.paste("{nope}");
    await expect.poll(() => checker.status.textContent(), soon).toContain("line 1, column 2");
    expect(await violations(checker)).toEqual([]);
  });
});
