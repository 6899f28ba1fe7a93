import { isDeepStrictEqual } from "node:util";
import type { Given } from "./values.js";

/** The result of parsing a value: an output, or the paths of the issues, or an error that was thrown. */
export type Reading = { output: unknown } | { paths: string[] } | { thrown: string };

/** A way to change a schema, to embed it, or to parse with it. */
export interface Way<Schema, Changed> {
  name: string;
  change: (schema: Schema) => Changed;
  /** Puts a value into the place where the changed schema has the original one. Absent: no other place. */
  put?: (value: unknown) => unknown;
  /** Gets it from that place in the output. */
  take?: (output: never) => unknown;
  /** Whether a schema keeps its parts: what it accepts is then the input itself. */
  keeps: boolean;
  /** Parses with the changed schema. Absent: as the library parses with any. */
  read?: (schema: Changed, value: unknown) => Reading | Promise<Reading>;
}

/** A schema of ours, and one of the library's own making, of the same members. */
export interface Subject<Schema> {
  name: string;
  ours: Schema;
  plain: Schema;
  values: readonly Given[];
  /** Whether ours rejects a value before its members are parsed. */
  rejectsInFront?: ((value: unknown) => boolean) | undefined;
  plainAccepts: (value: unknown) => boolean;
  /** Whether ours names other paths than the library does, for the same verdict. */
  namesOtherPaths?: boolean | undefined;
}

/** A value that no schema here accepts. A value that is rejected before its members has the same result. */
const OF_ANOTHER_KIND = 5;

/** Every value with another result from a changed schema of ours than from the library's own, changed in the same way. */
export async function differencesOf<Schema, Changed>(
  subject: Subject<Schema>,
  way: Way<Schema, Changed>,
  readAny: (schema: Changed, value: unknown) => Reading | Promise<Reading>,
): Promise<string[]> {
  const ours = attempt(() => way.change(subject.ours));
  const plain = attempt(() => way.change(subject.plain));
  if ("thrown" in ours || "thrown" in plain) {
    return isDeepStrictEqual(ours, plain) ? [] : [`${subject.name}: ${say({ ours, plain })}`];
  }

  const { put = (value) => value, take = (output: unknown) => output, read = readAny } = way;
  const readOrThrow = async (schema: Changed, value: unknown): Promise<Reading> => {
    try {
      return await read(schema, put(value));
    } catch (error) {
      return { thrown: String(error) };
    }
  };

  const differences: string[] = [];
  // The first values are a broken and a good one: they must not change how a schema parses the others.
  for (const { what, value } of subject.values) {
    const inFront = way.keeps && subject.rejectsInFront?.(value) === true;
    const reading = await readOrThrow(ours.given, value);
    const expected =
      inFront && subject.plainAccepts(value)
        ? await readOrThrow(ours.given, OF_ANOTHER_KIND)
        : await readOrThrow(plain.given, value);
    const alike =
      way.keeps && "output" in reading && "output" in expected
        ? isReturned(value, take(reading.output as never), take(expected.output as never))
        : isDeepStrictEqual(reading, expected) ||
          (way.keeps && (inFront || subject.namesOtherPaths) && "paths" in reading && "paths" in expected);
    if (!alike) differences.push(`${subject.name}, ${what}: ${say({ reading, expected })}`);
  }
  return differences;
}

/** Whether the output is the value itself if the library's own output equals it, and otherwise equals the library's own. */
function isReturned(value: unknown, output: unknown, expected: unknown): boolean {
  return isDeepStrictEqual(withoutDropped(value), withoutDropped(expected))
    ? Object.is(output, value)
    : isDeepStrictEqual(output, expected);
}

/** The result of a function, or the text of the error that it throws. */
function attempt<Result>(run: () => Result): { given: Result } | { thrown: string } {
  try {
    return { given: run() };
  } catch (error) {
    return { thrown: String(error) };
  }
}

/** Own keys that the libraries leave out of their output. Our schemas keep them. */
const DROPPED = ["__proto__", "constructor"];

function withoutDropped(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !DROPPED.includes(key)));
}

function say(value: unknown): string {
  return JSON.stringify(value).slice(0, 600);
}
