import {
  aliasedAt,
  type Component,
  type Entry,
  type EnumerationComponent,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  oneOf,
  roots,
  type Subject,
  subjects as theTable,
} from "../index.js";
import { kindAt, membersAt, namesIn } from "../read/table.js";
import type { Rule } from "../rules.js";
import { isMissableAt, wordsAt } from "./at-entry.js";
import { translate, type Vocabulary } from "./vocabulary.js";

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of the response at an entry, a definition for each component, in the terms of draft 2020-12. */
export function jsonSchemaOf(entry: Entry, subjects: readonly Subject[] = theTable, root: string = roots[0]) {
  const names = namesIn(root);
  const components = subjects.flatMap((subject) => subject.components).filter(({ name }) => names.has(name));
  // The response comes first, and each component before those that it refers to.
  const definitions = components.reverse().flatMap((component) => definitionsOf(component, entry));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...words.reference(root),
    $defs: Object.fromEntries(definitions),
  };
}

type Definition = [name: string, schema: JsonSchema];

function definitionsOf(component: Component, entry: Entry): Definition[] {
  const name = nameAt(component, entry);
  if (name === undefined) return [];
  switch (component.is) {
    case "alias":
      return [[name, translate(aliasedAt(component, entry), entry, words)]];
    case "enumeration":
      return enumeration(component, entry);
    case "object":
      return [[name, object(component, entry)]];
  }
}

/** On the wire, the known strings of an open enumeration have a definition of their own. */
function enumeration(component: EnumerationComponent, entry: Entry): Definition[] {
  const { name, values, relaxations } = component;
  const known = translate(oneOf(...values), entry, words);
  if (entry === "strict" || relaxations.length === 0) return [[name, known]];
  const any = translate(wordsAt(component, entry), entry, words);
  return [
    [name, { anyOf: [words.reference(`Known${name}`), any] }],
    [`Known${name}`, known],
  ];
}

function object(component: ObjectComponent, entry: Entry): JsonSchema {
  const members = membersAt(component, entry);
  const required = members.filter(([, member]) => !isMissableAt(member, entry).absent).map(([key]) => key);
  return {
    type: "object",
    properties: Object.fromEntries(members.map(([key, member]) => [key, schemaOf(member, entry)])),
    ...(required.length === 0 ? {} : { required }),
    ...(entry === "strict" ? {} : Object.assign({}, ...members.map(([key, member]) => conditionOf(key, member)))),
    ...conditionsOf(component, entry),
  };
}

/** What no member says by itself. */
function conditionsOf({ conditions }: ObjectComponent, entry: Entry): JsonSchema {
  const schemas = conditions?.[entry]?.map(({ jsonSchema }) => jsonSchema) ?? [];
  return schemas.length > 1 ? { allOf: schemas } : { ...schemas[0] };
}

function schemaOf(member: Member, entry: Entry): JsonSchema {
  const schema = translate(kindAt(member, entry), entry, words);
  return isMissableAt(member, entry).null ? orNull(schema) : schema;
}

/** The keyword beside `if`. It has a name here, because linters mistake an object with a `then` for a promise. */
const THEN = "then";

/** The condition for a member that may be missing only from some objects. */
function conditionOf(key: string, { mayBeMissing: rule }: Member): JsonSchema {
  if (rule === undefined) return {};
  return { if: { properties: { [key]: { type: "null" } } }, [THEN]: schemaOfRule(rule) };
}

function schemaOfRule({ members, missing }: Rule): JsonSchema {
  const schemaOfKind = (kind: Kind) => translate(kind, "wire", words);
  return {
    properties: Object.fromEntries([
      ...Object.entries(members).map(([key, kind]) => [key, schemaOfKind(kind)]),
      ...missing.map((key) => [key, { type: "null" }]),
    ]),
    required: Object.keys(members),
  };
}

const words: Vocabulary<JsonSchema> = {
  boolean: { type: "boolean" },
  number: { type: "number" },
  integer: { type: "integer" },
  string: { type: "string" },
  unknown: {},
  oneOf: (values) => (values.length === 1 ? { const: values[0] } : { enum: values }),
  except: (values) => ({ type: "string", not: words.oneOf(values) }),
  matching: (pattern) => ({ type: "string", pattern }),
  list: (items) => ({ type: "array", items }),
  record: (additionalProperties) => ({ type: "object", additionalProperties }),
  byJsonType: (anyOf) => ({ anyOf }),
  byType: (anyOf) => ({ anyOf }),
  reference: (name) => ({ $ref: `#/$defs/${name}` }),
};

/** The same schema, which accepts `null` as well. */
function orNull({ type, const: value, enum: values, anyOf, ...rest }: JsonSchema): JsonSchema {
  if (value !== undefined) return { enum: [value, null] };
  if (values !== undefined) return { enum: [...(values as unknown[]), null] };
  if (type !== undefined) return { type: [type, "null"], ...rest };
  const options = anyOf === undefined ? [rest] : (anyOf as unknown[]);
  return { anyOf: [...options, { type: "null" }] };
}
