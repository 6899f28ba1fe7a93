import { expect, test } from "vitest";
import { checked, finding, notJson } from "../testing/results.js";
import { writeFormat } from "../testing/write-format.js";
import { markdown } from "./markdown.js";

const options = { quiet: false, summary: false };
const refusal = (index: number) => finding("missing-key", ["choices", index, "message", "refusal"]);

test("a table of kinds, their places, and a table of models", () => {
  const results = [checked([refusal(0), refusal(1), finding("unknown-key", ["x"])]), notJson()];
  expect(writeFormat(markdown(options), results, { level: "deviation" })).toBe(`\
**2 of 2 fail: 1 deviates and --strict was asked, 1 not JSON**

|  | where | code | places | the first |
| --- | --- | --- | --- | --- |
| ✖ deviates | \`choices[*].message.refusal\` | \`missing-key\` | 2 | \`a.json:2:5\` |
| allowed | \`x\` | \`unknown-key\` | 1 | \`a.json:2:2\` |

<details><summary><code>missing-key choices[*].message.refusal</code></summary>

- \`a.json:2:5  It is missing-key.\`
- \`a.json:2:5  It is missing-key.\`

</details>

| not read | why |
| --- | --- |
| \`a.json:3:4\` | \`expected a value\` |

| model | responses | streams | conform | deviate | broken |
| --- | --- | --- | --- | --- | --- |
| \`gpt-5\` | 1 | 0 | 0 | 1 | 0 |
`);
});

test("what Markdown and HTML would read is code", () => {
  const hostile = "` `` | <img> @all";
  const broken = finding("missing-key", [hostile], { message: hostile, isBroken: true });
  const text = writeFormat(markdown(options), [checked([broken], { model: hostile, file: "<b>" })]);
  expect(text).toContain("| ``` ` `` \\| <img> @all ``` | 1 | 0 | 0 | 0 | 1 |\n");
  expect(text).toContain("- ```<b>:2:2  ` `` | <img> @all```\n");
  expect(text).toContain("&lt;img>");
  expect(text).not.toMatch(/summary>.*<img/);
});

test("with --summary, the tables, with the deviations of each model; with --quiet, only what fails", () => {
  const text = writeFormat(markdown({ ...options, summary: true }), [checked([refusal(0)])]);
  expect(text).not.toContain("details");
  expect(text).toContain(
    "| `gpt-5` | code | in, of 1 response |\n| --- | --- | --- |\n| `choices[*].message.refusal` | `missing-key` | 1 |\n",
  );
  expect(writeFormat(markdown({ ...options, quiet: true }), [checked([refusal(0)])])).toBe(
    "**1 checked, none fails: 1 deviates**\n",
  );
});
