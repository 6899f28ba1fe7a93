/* Values that are one arbitrary change away from another. */
import * as fc from "fast-check";
import { pathsIn, REPLACEMENTS } from "../corpus/mutations.js";

/** How many values are made of each generated value, besides itself. */
export const STEPS = 20;

/** One change: the place, as a share of the way through the value, and the new value; `undefined` removes the member. */
const step = fc.tuple(
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 8, arbitrary: fc.constantFrom(...REPLACEMENTS) },
  ),
);

/** A generated value, and values that are each one more step away. */
export function withSteps(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  return fc.tuple(values, fc.array(step, { maxLength: STEPS, minLength: STEPS })).map(([value, steps]) => {
    const paths = [...pathsIn(value)];
    return [
      value,
      ...steps.map(([share, replacement]) =>
        applyStep(value, paths[Math.floor(share * paths.length)] ?? [], replacement),
      ),
    ];
  });
}

function applyStep(value: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return structuredClone(replacement);
  if (Array.isArray(value)) {
    const items = [...value];
    if (rest.length === 0 && replacement === undefined) items.splice(key as number, 1);
    else items[key as number] = applyStep(items[key as number], rest, replacement);
    return items;
  }
  const entries = Object.entries(value as object).flatMap(([name, member]) => {
    if (name !== key) return [[name, member]];
    return rest.length === 0 && replacement === undefined ? [] : [[name, applyStep(member, rest, replacement)]];
  });
  return Object.fromEntries(entries);
}
