import { pathOfMember, pathOfType } from "../read/places.js";
import { optionsOf, pointedTo, type Schema } from "./schema.js";
import type { Place, Shape } from "./shape.js";

type Entry = [path: string, place: Place];

/** No path of a response is half as long, in UTF-16 code units. A schema that refers to itself soon has a longer one. */
const LONGEST_PATH = 400;

/** What a document says of the schema that a JSON pointer names. */
export function shapeOfDocument(document: unknown, pointer: string): Shape {
  return new Map(placesOf(pointedTo(document, pointer), "", undefined));

  function* placesOf(schema: Schema, path: string, isRequired: boolean | undefined): Generator<Entry> {
    if (path.length > LONGEST_PATH) throw new Error(`A schema refers to itself, at ${path}`);
    const { schemas, isNullable } = optionsOf(document, schema);
    const words = wordsOf(schemas);
    yield [
      path,
      {
        types: [...new Set(schemas.map(typeOf))].sort(),
        ...(words === undefined ? {} : { words }),
        isNullable,
        ...(isRequired === undefined ? {} : { isRequired }),
      },
    ];
    const objects = schemas.filter((one) => typeOf(one) === "object");
    for (const one of schemas) {
      const type = objects.length > 1 && objects.includes(one) ? tagOf(one) : undefined;
      yield* below(one, type === undefined ? path : pathOfType(path, type));
    }
  }

  function* below({ items, properties = {}, required = [], additionalProperties }: Schema, path: string) {
    if (items !== undefined) yield* placesOf(items, `${path}[]`, undefined);
    if (typeof additionalProperties === "object") yield* placesOf(additionalProperties, `${path}.*`, undefined);
    for (const [key, member] of Object.entries(properties)) {
      yield* placesOf(member, pathOfMember(path, key), required.includes(key));
    }
  }

  /** The `type` of an object that is one of several. */
  function tagOf({ properties = {} }: Schema): string {
    const words = properties.type && wordsOf(optionsOf(document, properties.type).schemas);
    return words?.join("|") ?? "?";
  }
}

/** The texts of a place; `undefined` where one of its schemas has any text, or none has texts. */
function wordsOf(schemas: readonly Schema[]): string[] | undefined {
  const ofTexts = schemas.filter((one) => typeOf(one) === "string").map(textsOf);
  if (ofTexts.length === 0 || ofTexts.includes(undefined)) return undefined;
  return [...new Set(ofTexts.flatMap((texts) => texts ?? []))].sort();
}

function textsOf({ enum: values, const: value }: Schema): string[] | undefined {
  if (value !== undefined) return [String(value)];
  return values?.map(String);
}

function typeOf(schema: Schema): string {
  if (typeof schema.type === "string") return schema.type;
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return "object";
  if (schema.items !== undefined) return "array";
  const value = schema.const ?? schema.enum?.[0];
  return value === undefined ? "anything" : typeof value;
}
