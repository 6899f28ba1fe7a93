/* A generated response, and values one arbitrary change away from it. */
import { brokenResponse, strictResponse, wireResponse } from "@chat-completion/fixtures/arbitraries";
import * as fc from "fast-check";
import { pathsIn, REPLACEMENTS } from "../corpus/mutations.js";

/** How many values are made of each generated response, besides itself. */
export const STEPS = 20;

/** One change: the place, as a share of the way through the response, and the new value; `undefined` removes the member. */
const step = fc.tuple(
  fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 8, arbitrary: fc.constantFrom(...REPLACEMENTS) },
  ),
);

/** A response that is strict, or as servers send it, or broken; and values that are each one more step away. */
export const responseAndSteps: fc.Arbitrary<unknown[]> = fc
  .tuple(
    fc.oneof(
      strictResponse(),
      wireResponse(),
      brokenResponse().map(({ value }) => value),
    ),
    fc.array(step, { maxLength: STEPS, minLength: STEPS }),
  )
  .map(([response, steps]) => {
    const paths = [...pathsIn(response)];
    return [
      response,
      ...steps.map(([share, replacement]) =>
        applyStep(response, paths[Math.floor(share * paths.length)] ?? [], replacement),
      ),
    ];
  });

function applyStep(response: unknown, path: readonly (string | number)[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return structuredClone(replacement);
  if (Array.isArray(response)) {
    const items = [...response];
    if (rest.length === 0 && replacement === undefined) items.splice(key as number, 1);
    else items[key as number] = applyStep(items[key as number], rest, replacement);
    return items;
  }
  const entries = Object.entries(response as object).flatMap(([name, member]) => {
    if (name !== key) return [[name, member]];
    return rest.length === 0 && replacement === undefined ? [] : [[name, applyStep(member, rest, replacement)]];
  });
  return Object.fromEntries(entries);
}
