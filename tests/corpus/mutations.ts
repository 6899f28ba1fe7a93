/* Every value that is one step away from another: one member is left out, or replaced. */

/** One step, and the value that it leads to. */
export interface Mutation {
  step: string;
  value: unknown;
}

export const REPLACEMENTS: readonly unknown[] = [
  null,
  "text",
  "",
  0,
  -1,
  1.5,
  1e21,
  1.5e300,
  1e-300,
  1 + Number.EPSILON,
  true,
  [],
  {},
  [null],
  [{}],
  [1],
  ["a"],
  { a: 1 },
  { type: "text" },
  { type: "function\n" },
  // Neighbours in the enums that there are.
  "content_filter",
  "flex",
  "custom",
  "error",
  "chat.completion.chunk",
];

/** Numbers that are not finite. JSON text can say the first two, `1e999`; what writes JSON loses all three. */
export const NOT_FINITE: readonly number[] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];

/** Keys and indices, from the root of a value. */
export type Path = readonly (string | number)[];

/** The path of every member, to the depth of the first two items of a list. */
export function* pathsIn(node: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof node !== "object" || node === null) return;
  const entries = Array.isArray(node) ? [...node.slice(0, 2).entries()] : Object.entries(node);
  for (const [key, child] of entries) yield* pathsIn(child, [...path, key]);
}

/** Every value that is one step away from the given one, which is not changed. */
export function* mutationsOf(original: unknown): Generator<Mutation> {
  for (const path of pathsIn(original)) {
    const change = (apply: (holder: Record<string | number, unknown>, key: string | number) => void) => {
      const root = structuredClone(original);
      const holder = path.slice(0, -1).reduce((node, key) => (node as never)[key], root);
      apply(holder as Record<string | number, unknown>, path.at(-1) as string | number);
      return root;
    };
    const at = path.map((key) => (typeof key === "number" ? "#" : key)).join(".");
    yield {
      step: `${at} left out`,
      value: change((holder, key) => (Array.isArray(holder) ? holder.pop() : delete holder[key])),
    };
    for (const replacement of [...REPLACEMENTS, ...NOT_FINITE]) {
      const said = NOT_FINITE.includes(replacement as number) ? replacement : JSON.stringify(replacement);
      yield {
        step: `${at} replaced by ${said}`,
        value: change((holder, key) => {
          holder[key] = structuredClone(replacement);
        }),
      };
    }
  }
}
