/* A change of zod's has the same effect on a schema of ours as on one of its own. */
import * as z from "zod";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { describeWays, type Kind } from "../matrix.js";
import { compilations } from "./compilations.js";
import { embeddings } from "./embeddings.js";
import { read, readings } from "./readings.js";
import { waysOfAny } from "./ways-of-any.js";
import { waysOfEnums, waysOfLists, waysOfRecords, waysOfUnions } from "./ways-of-lists.js";
import { waysOfObjects } from "./ways-of-objects.js";

type AnyWay = Way<z.ZodType, z.ZodType>;

/** Each kind of schema, and the ways to change one. */
const kinds: readonly Kind<z.ZodType>[] = [
  ["any schema", () => true, waysOfAny],
  ["an embedded schema", () => true, embeddings],
  ["a compiled schema", () => true, compilations],
  ["a schema that is read with", () => true, readings],
  ["an object", (schema) => schema instanceof z.ZodObject, waysOfObjects],
  ["a list", (schema) => schema instanceof z.ZodArray, waysOfLists],
  ["an object of data", (schema) => schema instanceof z.ZodRecord, waysOfRecords],
  ["a union", (schema) => schema instanceof z.ZodUnion, waysOfUnions],
  ["a list of words", (schema) => schema instanceof z.ZodEnum, waysOfEnums],
];

/** Tests of every way to change, to embed or to parse with a schema: what comes of ours is what comes of zod's own. */
export function describeMatrix(
  given: readonly Subject<z.ZodType>[],
  differences: (subject: Subject<z.ZodType>, way: AnyWay) => string[] | Promise<string[]>,
): void {
  describeWays(kinds, given, differences);
}

/** The differences between the two in parsing. */
export const inReading = (subject: Subject<z.ZodType>, way: AnyWay) => differencesOf(subject, way, read);
