import { constantName } from "../../read/names.js";
import { SourceFile } from "../source-file.js";
import { translate } from "../vocabulary.js";
import { addShape, quoted, type ShapeMember, type ShapeRule, type ShapeWords } from "./shape.js";

/** The wire shape as a JSON Schema that is written for Ajv's speed: no option of a union is tried in vain. */
export function writeJsonSchemaShape(): SourceFile {
  const file = new SourceFile("benchmarks/contenders/shapes/json-schema.ts");
  file.add(`
/* What our wire schemas accept, as a JSON Schema (2020-12) that is written for Ajv's speed: no option of a union is tried in vain. */

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

/** The keyword beside \`if\`. It has a name here, because linters mistake an object with a \`then\` for a promise. */
const THEN = "then";

/** A schema that allows \`null\` as well. */
const orNull = ({ type, enum: values, ...rest }: Schema): Schema => ({
  ...rest,
  type: [type ?? [], "null"].flat(),
  ...(Array.isArray(values) && { enum: [...values, null] }),
});

/** Schemas for different JSON types as one: each keyword applies to values of its own type only. */
const oneOfTypes = (...schemas: Schema[]): Schema =>
  Object.assign({}, ...schemas, { type: schemas.flatMap(({ type }) => type ?? []) });

/** Schemas of objects that are told apart by their \`type\`. An object of another type is checked with the last. */
const byType = (...options: Schema[]): Schema =>
  options.reduceRight((others, option) => ({
    type: "object",
    if: { properties: { type: option.properties?.type } },
    [THEN]: option,
    else: others,
  }));

const text: Schema = { type: "string" };
const boolean: Schema = { type: "boolean" };
const integer: Schema = { type: "integer" };
const number: Schema = { type: "number" };`);
  addShape(file, "wire", words);
  return file;
}

const words: ShapeWords<string> = {
  boolean: "boolean",
  integer: "integer",
  number: "number",
  string: "text",
  unknown: "{}",
  oneOf: (values) => `{ type: "string", enum: ${quoted(values)} }`,
  except: (values) => `{ type: "string", not: { enum: ${quoted(values)} } }`,
  matching: (pattern) => `{ type: "string", pattern: ${quoted([pattern]).slice(1, -1)} }`,
  list: (items) => `{ type: "array", items: ${items} }`,
  record: (values) => `{ type: "object", additionalProperties: ${values} }`,
  byJsonType: (options) => `oneOfTypes(${options.join(", ")})`,
  byType: (options, _, isOfAnyShape) =>
    isOfAnyShape ? anyOf([...options].reverse()) : `byType(${options.join(", ")})`,
  reference: constantName,
  alias: declared,
  object: (name, members, rule, conditions) => {
    const properties = members.map(
      ({ key, term, null: isNull }: ShapeMember<string>) => `${key}: ${isNull ? `orNull(${term})` : term}`,
    );
    const required = members.filter(({ absent }) => !absent).map(({ key }) => key);
    const keywords = [
      ...(rule === undefined ? [] : [conditionOf(rule)]),
      ...conditions.map(({ jsonSchema }) => JSON.stringify(jsonSchema).slice(1, -1)),
    ];
    return declared(name, objectOf(properties, required, keywords.join(", ")));
  },
};

/** The first option is the one that accepts the most. */
function anyOf(options: readonly string[]): string {
  return `{ anyOf: [${options.join(", ")}] }`;
}

function declared(name: string, schema: string): string {
  const isRoot = name === "CreateChatCompletionResponse";
  const says = "/** A chat completion as servers send it, as a JSON Schema. */\nexport ";
  return `${isRoot ? says : ""}const ${constantName(name)}: Schema = ${schema};`;
}

function objectOf(properties: readonly string[], required: readonly string[], more = ""): string {
  const requiredKeys = required.length === 0 ? "" : `required: ${quoted(required)},`;
  return `{ type: "object", properties: { ${properties.join(", ")} }, ${requiredKeys} ${more} }`;
}

function conditionOf({ member, rule }: ShapeRule): string {
  const properties = [
    ...Object.entries(rule.members).map(([key, kind]) => `${key}: ${translate(kind, "wire", words)}`),
    ...rule.missing.map((key) => `${key}: { type: "null" }`),
  ];
  const isMissing = `{ properties: { ${member}: { type: "null" } } }`;
  return `if: ${isMissing}, [THEN]: ${objectOf(properties, Object.keys(rule.members))}`;
}
