import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { parseAllowance } from "../../policy/allowance.js";
import { Policy } from "../../policy/judge.js";
import { coloursFor } from "../../terminal/colours.js";
import { checked, finding, notJson, unreadable } from "../../testing/results.js";
import { DEFAULTS, writeFormat } from "../../testing/write-format.js";
import { pretty } from "./pretty.js";

const plain = coloursFor({}, false);
const make = (overrides: Partial<typeof DEFAULTS> = {}) => pretty(plain, { ...DEFAULTS, ...overrides });

const refusal = (index: number) => {
  const path = ["choices", index, "message", "refusal"];
  return finding("missing-key", path, { message: `\`choices[${index}].message.refusal\` is missing.` });
};
const name = finding("unexpected-type", ["usage"], { message: "`usage` is a string.", isBroken: true });
const results = [
  checked([]),
  checked([refusal(0), refusal(1), finding("unknown-key", ["x_groq"])], { model: "llama", line: 2 }),
  checked([refusal(0), name], { model: "llama", line: 3 }),
  notJson(),
  unreadable(),
];

test("what is wrong by kind, the tables, and how many fail", () => {
  expect(writeFormat(make(), results)).toBe(`\
✖ broken  usage  unexpected-type
  is a string.
  a.json:2:2  usage

• deviates  choices[*].message.refusal  missing-key  3 places in 2 responses
  is missing.
  a.json:2:5  choices[0].message.refusal
  a.json:2:5  choices[1].message.refusal
  a.json:2:5  choices[0].message.refusal

• allowed by the specification
  x_groq  unknown-key  a.json:2:2

✖ not JSON  a.json:3:4  expected a value
✖ not read  b.json  there is no such file

llama  2 responses: 1 deviates, 1 broken
  in 2  choices[*].message.refusal  missing-key
  in 1  usage                       unexpected-type
  in 1  x_groq                      unknown-key

gpt-5  1 response: 1 conforms

3 of 5 fail: 1 broken, 1 not JSON, 1 not read
`);
});

test("with a stricter level, what fails as well, and why", () => {
  const text = writeFormat(make(), results, { level: "unknown-key" });
  expect(text).toContain("✖ deviates  choices[*].message.refusal");
  expect(text).toContain("✖ allowed  x_groq  unknown-key\n  It is unknown-key.\n  a.json:2:2  x_groq\n");
  expect(text).not.toContain("• ");
  expect(writeFormat(make(), results.slice(0, 3), { level: "deviation" })).toMatch(
    /\n2 of 3 fail: 1 broken, 1 deviates and --strict was asked\n$/,
  );
});

test("with --quiet, only what fails; nothing if nothing does", () => {
  expect(writeFormat(make({ quiet: true }), results.slice(0, 3))).toBe(
    "✖ broken  usage  unexpected-type\n  is a string.\n  a.json:2:2  usage\n\n1 of 3 fails: 1 broken\n",
  );
  expect(writeFormat(make({ quiet: true }), results.slice(0, 2))).toBe("");
});

test("with --summary, the tables alone", () => {
  expect(writeFormat(make({ summary: true }), results.slice(0, 1))).toBe(
    "gpt-5  1 response: 1 conforms\n\n1 checked, none fails: 1 conforms\n",
  );
  expect(writeFormat(make({ summary: true }), results)).toMatch(/^llama {2}2 responses/);
});

test("at most 20 places of a kind, but all with --all, as they are found", () => {
  const many = Array.from({ length: 30 }, () => checked([refusal(0)]));
  const text = writeFormat(make(), many);
  expect(text.match(/a\.json:2:5/g)).toHaveLength(20);
  expect(text).toContain("  and 10 more; --all lists them\n");
  const format = make({ all: true });
  expect(format.result(checked([refusal(0)]), { marks: ["passes"] })).toBe(
    "  deviates  a.json:2:5  `choices[0].message.refusal` is missing.\n",
  );
  expect(writeFormat(make({ all: true }), many, { level: "deviation" }).match(/^✖ deviates/gm)).toHaveLength(30);
});

test("at most 20 texts that are not JSON", () => {
  const text = writeFormat(
    make(),
    Array.from({ length: 25 }, () => notJson()),
  );
  expect(text.match(/not JSON {2}a/g)).toHaveLength(20);
  expect(text).toContain("  and 5 more; --all lists them\n");
});

test("kinds that differ without end are counted together", () => {
  const many = Array.from({ length: 300 }, (_, index) => checked([finding("missing-key", [`key${index}`])]));
  const text = writeFormat(make(), many);
  expect(text).toContain("100 places of other kinds; --all lists them\n");
});

test("the place is asked for only where it is printed", () => {
  let asked = 0;
  const positionOf = () => {
    asked += 1;
    return { line: 1, column: 1 };
  };
  writeFormat(
    make(),
    Array.from({ length: 100 }, () => checked([refusal(0)], { positionOf })),
  );
  expect(asked).toBe(20);
});

test("what is allowed is only counted", () => {
  const policy = new Policy("deviation", [parseAllowance("missing-key:choices[*].message.refusal")]);
  expect(writeFormat(make(), results.slice(0, 2), { policy })).not.toContain("refusal  missing-key  2 places");
  expect(writeFormat(make(), results.slice(0, 2), { policy })).toContain(
    "\n2 checked, none fails: 1 conforms, 1 deviates; known deviations in 1\n",
  );
});

test("sentences that differ stand at their places", () => {
  const one = finding("unknown-value", ["a"], { message: '`a` is "x".' });
  const other = finding("unknown-value", ["a"], { message: '`a` is "y".' });
  expect(writeFormat(make(), [checked([one]), checked([other])])).toContain(
    '• deviates  a  unknown-value  2 places\n  a.json:2:2  a\n    is "x".\n  a.json:2:2  a\n    is "y".\n',
  );
});

test("streams have a number of their own", () => {
  expect(writeFormat(make(), [checked([]), checked([], { kind: "stream", chunks: 5 })])).toContain(
    "gpt-5  1 response, 1 stream: 2 conform\n",
  );
});

test("models and deviations without end", () => {
  const many = Array.from({ length: 150 }, (_, index) => checked([], { model: `m-${index}` }));
  expect(writeFormat(make(), many)).toContain("\nand 130 models more; --summary shows them\n");
  expect(writeFormat(make({ summary: true }), many).match(/1 response: 1 conforms/g)).toHaveLength(150);
  const keys = Array.from({ length: 60 }, (_, index) => finding("unknown-key", [`key_${index}`]));
  const summary = writeFormat(make({ summary: true }), [checked(keys)]);
  expect(summary).toContain("  and 10 more; --summary --format json lists them all\n");
});

test("the colour says nothing that a word or a sign doesn't", () => {
  const text = writeFormat(pretty(coloursFor({}, true, { FORCE_COLOR: "1" }), DEFAULTS), results);
  expect(text).toContain("\u001b[31m✖ broken\u001b[39m");
  expect(stripVTControlCharacters(text)).toBe(writeFormat(make(), results));
});

test("where in its value a response was found", () => {
  const text = writeFormat(make(), [checked([refusal(0)], { at: "response.body" }), checked([refusal(1)])]);
  expect(text).toContain("  a.json:2:5  choices[0].message.refusal  (in response.body)\n");
  expect(text).toContain("  a.json:2:5  choices[1].message.refusal\n");
});

test("whose an unknown key is, as far as it is known", () => {
  const keys = [
    finding("unknown-key", ["x_groq"], { servers: ["Groq"] }),
    finding("unknown-key", ["cost"], { servers: ["A", "B", "C", "D", "E"] }),
  ];
  const text = writeFormat(make(), [checked(keys)]);
  expect(text).toContain("  x_groq  unknown-key  Groq  a.json:2:2\n  cost    unknown-key  5 servers  a.json:2:2\n");
});

test("sentences have 80 columns, and stand above the places of a whole response as well", () => {
  const message = "The stream ended before every choice said why it stopped, and so it is not known to be whole.";
  const whole = finding("missing-finish-reason", [], { message, isBroken: true });
  expect(writeFormat(make(), [checked([whole])])).toContain(`\
✖ broken  (whole)  missing-finish-reason
  The stream ended before every choice said why it stopped, and so it is not
  known to be whole.
  a.json:2:1
`);
  const long = writeFormat(make(), [notJson({ message })]);
  for (const line of long.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
