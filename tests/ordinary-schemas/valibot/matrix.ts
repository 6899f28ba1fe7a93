/* Whatever valibot does to a schema of its own, it does to one of ours. */
import type * as v from "valibot";
import { describe, expect, test } from "vitest";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { embeddings } from "./embeddings.js";
import { hasEntries, isList, isRecord, isUnion } from "./kinds.js";
import { read, readings } from "./readings.js";
import { waysOfAny } from "./ways-of-any.js";
import { waysOfLists, waysOfRecords, waysOfUnions } from "./ways-of-lists.js";
import { waysOfObjects } from "./ways-of-objects.js";

type AnySubject = Subject<v.GenericSchema>;
type AnyWay = Way<v.GenericSchema, v.GenericSchema | v.GenericSchemaAsync>;

/** Each kind of schema, and the ways to change one. */
const kinds: readonly [kind: string, isOfIt: (schema: v.GenericSchema) => boolean, ways: readonly object[]][] = [
  ["any schema", () => true, waysOfAny],
  ["an embedded schema", () => true, embeddings],
  ["a schema that is read with", () => true, readings],
  ["an object", hasEntries, waysOfObjects],
  ["a list", isList, waysOfLists],
  ["an object of data", isRecord, waysOfRecords],
  ["a union", isUnion, waysOfUnions],
];

/** Tests of every way to change or to embed a schema: what comes of ours is what comes of valibot's. */
export function describeMatrix(
  given: readonly AnySubject[],
  differences: (subject: AnySubject, way: AnyWay) => string[] | Promise<string[]>,
): void {
  describe.each(kinds)("%s", (_kind, isOfIt, ways) => {
    const subjects = given.filter(({ ours }) => isOfIt(ours));
    test.each((ways as readonly AnyWay[]).map((way) => [way.name, way] as const))("%s", async (_name, way) => {
      const found: string[] = [];
      for (const subject of subjects) found.push(...(await differences(subject, way)));
      expect(subjects).not.toEqual([]);
      expect(found).toEqual([]);
    });
  });
}

/** What differs in how the two read. */
export const inReading = (subject: AnySubject, way: AnyWay) => differencesOf(subject, way, read);
