/* Held against the schema of SARIF 2.1.0. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { parseAllowance } from "../policy/allowance.js";
import { Policy } from "../policy/judge.js";
import { checked, finding, notJson, unreadable } from "../testing/results.js";
import { writeFormat } from "../testing/write-format.js";
import { sarif } from "./sarif.js";

const resolve = createRequire(import.meta.url).resolve;
const schema = JSON.parse(readFileSync(resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"));
// It is of draft 4, which spells the name of a schema in another way. Nothing else in it differs for Ajv.
delete schema.$schema;
delete schema.id;
const uri = (text: string) => /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9A-F]{2})*$/.test(text);
// One of its patterns is none with the flag u.
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri, "uri-reference": uri, "date-time": true },
}).compile(schema);

const options = { all: false, quiet: false };

function read(text: string): Log["runs"][number] {
  const log: Log = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [run] = log.runs;
  if (run === undefined) throw new Error("There is no run.");
  return run;
}

const results = [
  checked([
    finding("unexpected-type", ["usage"], { message: "See [this](http://example.com).", isBroken: true }),
    finding("missing-key", ["choices", 0, "logprobs"]),
    finding("unknown-key", ["x"]),
  ]),
  checked([]),
  notJson(),
  unreadable({ file: "a folder\\ö:%.json" }),
];

test("a result for each place", () => {
  const { results: found = [], tool, invocations } = read(writeFormat(sarif(options, "1.2.3"), results));
  expect(found.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ["unexpected-type", "error"],
    ["missing-key", "warning"],
    ["unknown-key", "note"],
    ["not-json", "error"],
    ["unreadable", "error"],
  ]);
  expect(found[1]?.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: "a.json" }, region: { startLine: 2, startColumn: 4 } },
      logicalLocations: [{ fullyQualifiedName: "choices[*].logprobs" }],
    },
  ]);
  expect(found[4]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe("a%20folder/%C3%B6%3A%25.json");
  expect(found[0]?.message.text).toBe("See [this] (http://example.com).");
  const rules = new Set(tool.driver.rules?.map(({ id }) => id));
  expect(found.every(({ ruleId = "" }) => rules.has(ruleId))).toBe(true);
  expect([tool.driver.version, invocations?.[0]?.exitCode]).toEqual(["1.2.3", 2]);
});

test("a message shows what it can't have", () => {
  const hostile = checked([finding("missing-key", ["id"], { message: "a\u001b[31m\u202e ::b" })]);
  expect(read(writeFormat(sarif(options, "1.2.3"), [hostile])).results?.[0]?.message.text).toBe(
    "a\\u001b[31m\\u202e ::b",
  );
});

test("no results, and what is allowed", () => {
  expect(read(writeFormat(sarif(options, "1.2.3"), [])).results).toEqual([]);
  const policy = new Policy("deviation", [parseAllowance("missing-key:choices[*].logprobs")]);
  const { results: found } = read(writeFormat(sarif(options, "1.2.3"), results, { policy }));
  expect(found?.[1]?.suppressions).toEqual([{ kind: "external" }]);
});

test("at most 20 places of a kind, but all with --all; only what fails with --quiet; remarks", () => {
  const many = Array.from({ length: 30 }, () => checked([finding("missing-key", ["id"])]));
  expect(read(writeFormat(sarif(options, "1.2.3"), many)).results).toHaveLength(20);
  expect(read(writeFormat(sarif({ ...options, all: true }, "1.2.3"), many)).results).toHaveLength(30);
  const run = read(writeFormat(sarif({ ...options, quiet: true }, "1.2.3"), many, { remarks: ["It did not occur."] }));
  expect(run.results).toEqual([]);
  expect(run.invocations?.[0]?.toolExecutionNotifications).toMatchObject([{ message: { text: "It did not occur." } }]);
});
