import { IN_ANOTHER_SHAPE, type Kind, type Relaxation } from "@chat-completion/specification";
import { jsonTypeOf } from "@chat-completion/specification/read/json-type";
import { type Place, pathOfMember, pathOfType } from "@chat-completion/specification/read/places";
import type * as z from "zod";

type Schema = z.core.JSONSchema.JSONSchema;

/** Everything that the JSON Schema of wire allows and that of strict does not: lines such as `created: null`. */
export function wireMinusStrict(strict: Schema, wire: Schema, path = ""): string[] {
  const allowed = byJsonType(strict);
  const lines = [...byJsonType(wire)].flatMap(([type, here]) => {
    const there = allowed.get(type);
    if (there === undefined) return described(type, here[0] as Schema).map((what) => `${path}: ${what}`);
    if (type === "object") return objectsMinus(there, here, path);
    const [one, other] = [there[0] as Schema, here[0] as Schema];
    if (type === "array") return wireMinusStrict(one.items as Schema, other.items as Schema, `${path}[]`);
    if (type === "string") return wordsMinus(one, other).map((word) => `${path}: ${word}`);
    return type === "number" && one.type === "integer" && other.type === "number" ? [`${path}: a fraction`] : [];
  });
  const isMissing = (type: string) => !byJsonType(wire).has(type) && !byJsonType(wire).has("anything");
  const missing = [...allowed.keys()].filter(isMissing);
  return [...lines, ...missing.map((type) => `${path}: not ${type}, which strict has`)];
}

/** The relaxations of one place in the table: lines of the same form. */
export function relaxationLines({ path, kind, relaxations }: Place): string[] {
  return relaxations.flatMap((relaxation) => {
    if (kind.is === "record") return [`${path}.*: anything`];
    return whatOf(relaxation, kind).map((what) => `${path}: ${what}`);
  });
}

function whatOf({ allows, how }: Relaxation, besides: Kind): string[] {
  if (typeof allows === "string") return [allows];
  if (besides.is === "byType") return [how === IN_ANOTHER_SHAPE ? `an object ${how}` : "an object of another type"];
  switch (allows.is) {
    case "oneOf":
      return allows.values.map((word) => JSON.stringify(word));
    case "except":
      if (jsonTypeOf(besides) !== "string") return ["a string"];
      return ["another word", ...(allows.values.includes("") ? [] : ['""'])];
    case "matching":
      return [`a string that matches ${allows.pattern}`];
    case "number":
      return [besides.is === "integer" ? "a fraction" : "a number"];
    case "list":
      return ["an array"];
    case "record":
      return ["an object"];
    default:
      return [`${/^[aeiou]/.test(allows.is) ? "an" : "a"} ${allows.is}`];
  }
}

function described(type: string, { pattern }: Schema): string[] {
  if (type === "null" || type === "anything") return [type];
  if (pattern !== undefined) return pattern.split(/(?<=\$)\|(?=\^)/).map((one) => `a ${type} that matches ${one}`);
  return [`${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`];
}

/** The options of a schema by their JSON type. Integers are numbers. */
function byJsonType(schema: Schema): Map<string, Schema[]> {
  const options = new Map<string, Schema[]>();
  for (const option of optionsOf(schema)) {
    const type = option.type === "integer" ? "number" : ((option.type ?? "anything") as string);
    options.set(type, [...(options.get(type) ?? []), option]);
  }
  return options;
}

function optionsOf(schema: Schema): Schema[] {
  if (schema.anyOf !== undefined) return (schema.anyOf as Schema[]).flatMap(optionsOf);
  const types = schema.type as string | string[] | undefined;
  return Array.isArray(types) ? types.map((type) => ({ ...schema, type }) as Schema) : [schema];
}

function wordsMinus(strict: Schema, wire: Schema): string[] {
  const [known, words] = [wordsOf(strict), wordsOf(wire)];
  if (known === undefined) return [];
  if (words !== undefined) return words.filter((word) => !known.includes(word)).map((word) => JSON.stringify(word));
  const hasEmpty = wire.pattern === undefined || new RegExp(wire.pattern).test("");
  return ["another word", ...(hasEmpty ? ['""'] : [])];
}

/** The words that a schema lists; `undefined` where it allows any text. */
function wordsOf({ const: word, enum: words }: Schema): string[] | undefined {
  return word === undefined ? (words as string[] | undefined) : [word as string];
}

/** Objects are compared with those of the same type, where there are several. */
function objectsMinus(strict: Schema[], wire: Schema[], path: string): string[] {
  return wire.flatMap((option) => {
    const type = typeOf(option);
    const same = wire.length === 1 ? strict[0] : strict.find((other) => typeOf(other) === type);
    if (same === undefined || (wire.length > 1 && type === undefined)) {
      const isOfKnownType = strict.some((known) => new RegExp(patternOfType(option)).test(typeOf(known) ?? ""));
      return ["of another type", ...(isOfKnownType ? [IN_ANOTHER_SHAPE] : [])].map(
        (how) => `${path}: an object ${how}`,
      );
    }
    return membersMinus(same, option, wire.length === 1 ? path : pathOfType(path, type as string));
  });
}

function membersMinus(strict: Schema, wire: Schema, path: string): string[] {
  const [known = {}, members = {}] = [strict.properties, wire.properties] as Record<string, Schema>[];
  const isRequired = ({ required = [] }: Schema, key: string) => required.includes(key);
  const lines = Object.entries(members).flatMap(([key, member]) => {
    const at = pathOfMember(path, key);
    const absence = isRequired(strict, key) && !isRequired(wire, key) ? [`${at}: absent`] : [];
    const presence = !isRequired(strict, key) && isRequired(wire, key) ? [`${at}: required by wire alone`] : [];
    // A key that the specification does not name may have any value.
    return [...absence, ...presence, ...wireMinusStrict(known[key] ?? {}, member, at)];
  });
  return [...lines, ...wireMinusStrict(valuesOf(strict), valuesOf(wire), `${path}.*`)];
}

/** The first word that an object's `type` may be; `undefined` where it may be any. */
function typeOf({ properties }: Schema): string | undefined {
  const options = optionsOf((properties?.type ?? {}) as Schema);
  return options.flatMap((option) => wordsOf(option) ?? [])[0];
}

/** The pattern of an object's `type`; one that no text matches where there is none. */
function patternOfType({ properties }: Schema): string {
  return ((properties?.type ?? {}) as Schema).pattern ?? "$.";
}

function valuesOf({ additionalProperties }: Schema): Schema {
  return (additionalProperties ?? {}) as Schema;
}
