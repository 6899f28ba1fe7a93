/* A change of valibot's has the same effect on a schema of ours as on one of its own. */
import type * as v from "valibot";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { describeWays, type Kind } from "../matrix.js";
import { embeddings } from "./embeddings.js";
import { hasEntries, isList, isRecord, isUnion } from "./kinds.js";
import { read, readings } from "./readings.js";
import { waysOfAny } from "./ways-of-any.js";
import { waysOfLists, waysOfRecords, waysOfUnions } from "./ways-of-lists.js";
import { waysOfObjects } from "./ways-of-objects.js";

type AnyWay = Way<v.GenericSchema, v.GenericSchema | v.GenericSchemaAsync>;

/** Each kind of schema, and the ways to change one. */
const kinds: readonly Kind<v.GenericSchema>[] = [
  ["any schema", () => true, waysOfAny],
  ["an embedded schema", () => true, embeddings],
  ["a schema that is read with", () => true, readings],
  ["an object", hasEntries, waysOfObjects],
  ["a list", isList, waysOfLists],
  ["an object of data", isRecord, waysOfRecords],
  ["a union", isUnion, waysOfUnions],
];

/** Tests of every way to change, to embed or to parse with a schema: what comes of ours is what comes of valibot's own. */
export function describeMatrix(
  given: readonly Subject<v.GenericSchema>[],
  differences: (subject: Subject<v.GenericSchema>, way: AnyWay) => string[] | Promise<string[]>,
): void {
  describeWays(kinds, given, differences);
}

/** The differences between the two in parsing. */
export const inReading = (subject: Subject<v.GenericSchema>, way: AnyWay) => differencesOf(subject, way, read);
