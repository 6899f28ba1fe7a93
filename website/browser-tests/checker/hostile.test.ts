import { valid } from "@chat-completion/fixtures";
import { choice, completion, message } from "@chat-completion/fixtures/wire";
import { expect } from "vitest";
import { test } from "./checker-test.js";

const soon = { timeout: 10_000 };

/** Each would set `hacked` if the page used it as HTML. */
const MARKUP = [
  '<img src=x onerror="globalThis.hacked = 1">',
  "</script><script>globalThis.hacked = 1</script>",
  "</textarea><svg onload=globalThis.hacked=1>",
  "{{ constructor.constructor('globalThis.hacked = 1')() }}",
  "javascript:globalThis.hacked=1",
];

test("markup in content, keys and values is text", async ({ checker }) => {
  const content = MARKUP.join("\n");
  const keys = Object.fromEntries(MARKUP.map((markup) => [markup, markup]));
  const hostile = { ...completion({ choices: [choice({ message: message({ content }) })], metadata: keys }), ...keys };
  await checker.paste(JSON.stringify({ ...hostile, service_tier: MARKUP[0], model: MARKUP[1] }, null, 1));
  await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: rejected.*Wire: accepted/);
  for (const part of [checker.deviations, checker.tree, checker.decoded]) {
    expect(await part.textContent()).toContain("</script>");
    expect(await part.locator("img, script, textarea, svg[onload], a").count()).toBe(0);
  }
  expect(await checker.page.evaluate("globalThis.hacked")).toBeUndefined();
});

test("a key named __proto__ is an ordinary key", async ({ checker }) => {
  await checker.paste(
    JSON.stringify(valid["reference-example"].wire).replace("{", '{"__proto__": {"hacked": 1}, "constructor": 5, '),
  );
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: accepted");
  for (const part of [checker.deviations, checker.tree, checker.decoded]) {
    expect(await part.textContent()).toMatch(/__proto__.*constructor/);
  }
  expect(await checker.page.evaluate("({}).hacked")).toBeUndefined();
});

test.for([
  ["of lists", "[".repeat(100_000) + "]".repeat(100_000)],
  ["of objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
])("100,000 levels %s leave the page as it is", async ([, deep], { checker }) => {
  await checker.paste(JSON.stringify(valid["reference-example"].wire).replace("{", `{"x": ${deep}, `));
  await expect.poll(() => checker.status.textContent(), soon).toMatch(/Strict: accepted.*Wire: accepted/);
  expect(await checker.page.getByText("too large for a page").isVisible()).toBe(true);
  await checker.paste(String(deep));
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: rejected");
  await checker.paste(String(deep).slice(0, 100_000));
  await expect.poll(() => checker.status.textContent(), soon).toContain("Not JSON");
  await checker.paste(JSON.stringify(valid["reference-example"].wire));
  await expect.poll(() => checker.status.textContent(), soon).toContain("Strict: accepted");
});
