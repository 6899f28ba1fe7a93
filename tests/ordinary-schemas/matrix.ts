import { describe, expect, test } from "vitest";
import type { Subject, Way } from "./compare.js";

/** A kind of schema, how to tell one, and the ways to change it. */
export type Kind<Schema> = readonly [kind: string, isOfIt: (schema: Schema) => boolean, ways: readonly object[]];

/** Tests of every way to change, to embed or to parse with a schema: what comes of ours is what comes of the library's own. */
export function describeWays<Schema, Changed>(
  kinds: readonly Kind<Schema>[],
  given: readonly Subject<Schema>[],
  differences: (subject: Subject<Schema>, way: Way<Schema, Changed>) => string[] | Promise<string[]>,
): void {
  describe.each(kinds.filter(([, , ways]) => ways.length))("%s", (_kind, isOfIt, ways) => {
    const subjects = given.filter(({ ours }) => isOfIt(ours));
    test.each((ways as readonly Way<Schema, Changed>[]).map((way) => [way.name, way] as const))(
      "%s",
      async (_, way) => {
        const found: string[] = [];
        for (const subject of subjects) found.push(...(await differences(subject, way)));
        expect(subjects).not.toEqual([]);
        expect(found).toEqual([]);
      },
    );
  });
}
