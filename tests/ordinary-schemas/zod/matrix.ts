/* Whatever zod does to a schema of its own, it does to one of ours. */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { differencesOf, type Subject, type Way } from "../compare.js";
import { compilations } from "./compilations.js";
import { embeddings } from "./embeddings.js";
import { read, readings } from "./readings.js";
import { subjects } from "./subjects.js";
import { waysOfAny } from "./ways-of-any.js";
import { waysOfEnums, waysOfLists, waysOfRecords, waysOfUnions } from "./ways-of-lists.js";
import { waysOfObjects } from "./ways-of-objects.js";

type AnyWay = Way<z.ZodType, z.ZodType>;

const isOf = (kind: { [Symbol.hasInstance](value: unknown): boolean }) => (subject: Subject<z.ZodType>) =>
  kind[Symbol.hasInstance](subject.ours);

/** Each kind of schema, and the ways to change one. */
export const kinds: readonly [kind: string, subjects: readonly Subject<z.ZodType>[], ways: readonly AnyWay[]][] = [
  ["any schema", subjects, waysOfAny],
  ["an embedded schema", subjects, embeddings],
  ["a compiled schema", subjects, compilations],
  ["a schema that is read with", subjects, readings],
  ["an object", subjects.filter(isOf(z.ZodObject)), waysOfObjects as readonly AnyWay[]],
  ["a list", subjects.filter(isOf(z.ZodArray)), waysOfLists as readonly AnyWay[]],
  ["an object of data", subjects.filter(isOf(z.ZodRecord)), waysOfRecords as readonly AnyWay[]],
  ["a union", subjects.filter(isOf(z.ZodUnion)), waysOfUnions as readonly AnyWay[]],
  ["a list of words", subjects.filter(isOf(z.ZodEnum)), waysOfEnums as readonly AnyWay[]],
];

/** Tests of every way to change or to embed a schema that ours come out of it as zod's do. */
export function describeMatrix(): void {
  describe.each(kinds)("%s", (_kind, subjects, ways) => {
    test.each(ways.map((way) => [way.name, way] as const))("%s", async (_name, way) => {
      const differences: string[] = [];
      for (const subject of subjects) differences.push(...(await differencesOf(subject, way, read)));
      expect(subjects).not.toEqual([]);
      expect(differences).toEqual([]);
    });
  });
}
