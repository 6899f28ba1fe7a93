/* What an editor shows of a schema and of what it reads: a name, and not what the name stands for. */
import * as valibotDecoded from "@chat-completion/valibot";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodDecoded from "@chat-completion/zod";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { expect, test } from "vitest";
import { openInEditor } from "./language-service.js";

/** The most characters that an editor shows of a schema: some four lines. */
const LONGEST = 300;

const modules = {
  "@chat-completion/zod": zodDecoded,
  "@chat-completion/zod/wire": zodWire,
  "@chat-completion/zod/strict": zodStrict,
  "@chat-completion/valibot": valibotDecoded,
  "@chat-completion/valibot/wire": valibotWire,
  "@chat-completion/valibot/strict": valibotStrict,
};

/** Types that are no interface of their own, but a union, a list or a map of others: these are shown, by their names. */
const SPELLED_OUT = [
  "ChatCompletionAnnotation",
  "ChatCompletionMessageToolCalls",
  "FinishReason",
  "KnownFinishReason",
  "KnownServiceTier",
  "Metadata",
  "ModerationInputType",
  "ServiceTier",
];

const schemas = Object.entries(modules).flatMap(([from, module], place) =>
  Object.keys(module)
    .filter((name) => name.endsWith("Schema"))
    .map((name) => ({ from, name, module: `module${place}`, read: `read${place}${name}` })),
);

const reading = (from: string, schema: string) =>
  from.includes("/valibot") ? `v.parse(${schema}, 0)` : `${schema}.parse(0)`;

const responses = Object.keys(modules).map((from, place) =>
  reading(from, `module${place}.CreateChatCompletionResponseSchema`),
);

const editor = openInEditor(
  [
    ...Object.keys(modules).map((from, place) => `import * as module${place} from "${from}";`),
    'import * as v from "valibot";',
    ...schemas.map(({ from, module, name, read }) => `const ${read} = ${reading(from, `${module}.${name}`)};`),
    `export const wrong: string[] = [${responses.join(", ")}];`,
    "export const nullishOfZod = module1.CreateChatCompletionResponseSchema.nullish();",
    "export const nullishOfValibot = v.nullish(module4.CreateChatCompletionResponseSchema);",
  ].join("\n"),
);

test.each(schemas)("a schema is shown by its name: $name of $from", ({ name, read }) => {
  const hover = editor.hover(`const ${read} =`, name);
  expect(hover).toContain(name);
  expect(hover.length, hover).toBeLessThan(LONGEST);
});

test.each(schemas)("so is what it reads: $name of $from", ({ name, read }) => {
  const component = name.replace(/(ToWire)?Schema$/, "");
  const hover = editor.hover(`const ${read} =`, read);
  if (SPELLED_OUT.includes(component)) expect(hover.length, hover).toBeLessThan(LONGEST);
  else expect(hover).toMatch(new RegExp(`: (module\\d\\.)?${component}$`));
});

test("a compiler's error names what a schema reads", () => {
  const named = /^Type '(\w+\.)?CreateChatCompletionResponse' is not assignable to type 'string'/;
  expect(editor.errors()).toEqual(responses.map(() => expect.stringMatching(named)));
});

test("a declaration that is written for what a user exports names the schema", () => {
  const declared = editor
    .declarations()
    .split("\n")
    .filter((line) => line.includes("nullish"));
  expect(declared).toHaveLength(2);
  for (const line of declared) {
    expect(line).toContain("CreateChatCompletionResponseSchema");
    expect(line.length, line).toBeLessThan(LONGEST);
  }
});
