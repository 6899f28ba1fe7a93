/* An editor shows a schema, and the type of its output, by name, and not by what the name stands for. */
import { ENTRIES, type Validator, validators } from "@chat-completion/validators";
import { expect, test } from "vitest";
import { openInEditor } from "./language-service.js";

/** The most characters that an editor shows of a schema: some four lines. */
const LONGEST = 300;

/** Every entry of every validator's package, and the name that it is imported by in the editor. */
const modules = validators.flatMap((validator) =>
  ENTRIES.map((entry) => {
    const from = `@chat-completion/${validator.name}${entry === "decoded" ? "" : `/${entry}`}`;
    return { validator, from, module: `${validator.name}_${entry}`, exports: validator.exports[entry] };
  }),
);

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

const schemas = modules.flatMap(({ validator, from, module, exports }) =>
  Object.keys(exports)
    .filter((name) => name.endsWith("Schema"))
    .map((name) => ({ from, name, schema: `${module}.${name}`, output: `output_${module}_${name}`, validator })),
);

const responseOf = (module: string) => `${module}.CreateChatCompletionResponseSchema`;
const responses = modules.map(({ validator, module }) => validator.code.parse(responseOf(module)));
const nullish = ({ name, code }: Validator) =>
  `export const nullish_${name} = ${code.nullish(responseOf(`${name}_wire`))};`;

const editor = openInEditor(
  [
    ...modules.map(({ from, module }) => `import * as ${module} from "${from}";`),
    ...validators.map(({ name }) => `import * as ${name} from "${name}";`),
    ...schemas.map(({ validator, schema, output }) => `const ${output} = ${validator.code.parse(schema)};`),
    `export const wrong: string[] = [${responses.join(", ")}];`,
    ...validators.map(nullish),
  ].join("\n"),
);

test.each(schemas)("an editor shows $name of $from by its name", ({ name, output }) => {
  const hover = editor.hover(`const ${output} =`, name);
  expect(hover).toContain(name);
  expect(hover.length, hover).toBeLessThan(LONGEST);
});

test.each(schemas)("an editor shows the output of $name of $from by the name of its type", ({ name, output }) => {
  const component = name.replace(/(ToWire)?Schema$/, "");
  const hover = editor.hover(`const ${output} =`, output);
  if (SPELLED_OUT.includes(component)) expect(hover.length, hover).toBeLessThan(LONGEST);
  else expect(hover).toMatch(new RegExp(`: (\\w+\\.)*${component}$`));
});

test("a compiler's error names the type of a schema's output", () => {
  const named = /^Type '(\w+\.)?CreateChatCompletionResponse' is not assignable to type 'string'/;
  expect(editor.errors()).toEqual(responses.map(() => expect.stringMatching(named)));
});

test("the declaration of a user's export names the schema that it is made of", () => {
  const declared = editor
    .declarations()
    .split("\n")
    .filter((line) => line.includes("nullish"));
  expect(declared).toHaveLength(validators.length);
  for (const line of declared) {
    expect(line).toContain("CreateChatCompletionResponseSchema");
    expect(line.length, line).toBeLessThan(LONGEST);
  }
});
