/* Whatever zod does to a schema of its own, it does to one of ours. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { compilations } from "./compilations.js";
import { embeddings } from "./embeddings.js";
import { read, readings } from "./readings.js";
import { waysOfAny } from "./ways-of-any.js";
import { waysOfEnums, waysOfLists, waysOfRecords, waysOfUnions } from "./ways-of-lists.js";
import { waysOfObjects } from "./ways-of-objects.js";

/** Each kind of schema, and the ways to change one. */
const kinds: readonly [kind: string, isOfIt: (schema: z.ZodType) => boolean, ways: readonly object[]][] = [
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

/** Tests of every way to change or to embed a schema: what comes of ours is what comes of zod's. */
export function describeMatrix(
  given: readonly Subject<z.ZodType>[],
  differences: (subject: Subject<z.ZodType>, way: Way<z.ZodType, z.ZodType>) => string[] | Promise<string[]>,
): void {
  describe.each(kinds.filter(([, , ways]) => ways.length))("%s", (_kind, isOfIt, ways) => {
    const subjects = given.filter(({ ours }) => isOfIt(ours));
    test.each((ways as readonly Way<z.ZodType, z.ZodType>[]).map((way) => [way.name, way] as const))(
      "%s",
      async (_name, way) => {
        const found: string[] = [];
        for (const subject of subjects) found.push(...(await differences(subject, way)));
        expect(subjects).not.toEqual([]);
        expect(found).toEqual([]);
      },
    );
  });
}

/** What differs in how the two read. */
export const inReading = (subject: Subject<z.ZodType>, way: Way<z.ZodType, z.ZodType>) =>
  differencesOf(subject, way, read);
