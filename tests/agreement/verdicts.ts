/* Who accepts a value and who rejects it, of all that say something of a component at one entry. */
import { explainChoice, explainChunkChoice, findNonChunk } from "@chat-completion/core";
import { type ComponentSchema, pathsOf, type Verdict } from "@chat-completion/validators";

/** All that say something of a component at one entry. */
export interface Asked {
  /** Absent for a component that any text is. */
  guard?: ((value: unknown) => boolean) | undefined;
  schemas: readonly ComponentSchema[];
  /** JSON Schemas, by name. */
  jsonSchemas: Readonly<Record<string, (value: unknown) => boolean>>;
}

/** Whether each accepts a value, by name. The verdicts are those of the schemas, in their order. */
export function acceptances(
  { guard, schemas, jsonSchemas }: Asked,
  verdicts: readonly Verdict[],
  value: unknown,
): Record<string, boolean> {
  const accepts: Record<string, boolean> = {};
  const isGuarded = guard?.(value) === true;
  if (guard !== undefined) accepts["the guard"] = isGuarded;
  // Where the guard accepts a value, no schema runs: what it would say is in its JSON Schema.
  const hasSpoken = (verdict: Verdict | undefined) => !isGuarded || verdict?.success === false;
  for (const [at, { library }] of schemas.entries()) {
    if (hasSpoken(verdicts[at])) accepts[library] = verdicts[at]?.success === true;
  }
  for (const [name, isValid] of Object.entries(jsonSchemas)) accepts[name] = isValid(value);
  const isInFront = (verdict: Verdict) =>
    isRejectedInFrontOnly(value, verdict) || isChunkRejectedInFrontOnly(value, verdict);
  if (verdicts.some(isInFront)) for (const { library } of schemas) delete accepts[jsonSchemaName(library)];
  return accepts;
}

/** What the JSON Schema of a library's schema is called. */
export function jsonSchemaName(library: string): string {
  return `the JSON Schema of ${library}`;
}

/** The paths that each library names, by the library's name. */
export function pathsByLibrary(
  schemas: readonly ComponentSchema[],
  verdicts: readonly Verdict[],
): Record<string, string[]> {
  return Object.fromEntries(schemas.map(({ library }, at) => [library, pathsOf(verdicts[at] as Verdict)]));
}

/**
 * Whether a value is rejected only for what no members of an object express: a choice without a message, an error beside
 * empty choices, or a value that is decoded already.
 */
export function isRejectedInFrontOnly(value: unknown, verdict: Verdict): boolean {
  const { choices } = Object(value) as { choices?: unknown };
  return (
    !verdict.success &&
    verdict.issues.every(({ path: [first, place] }) => {
      if (first === "choices") return explainChoice(Object(choices)[place as number]) !== undefined;
      if (first === undefined && Array.isArray(choices)) return true;
      const explanation = explainChoice(value);
      return explanation !== undefined && explanation.member === first;
    })
  );
}

/** Whether a chunk or a chunk's choice is rejected only for what no members of an object express. */
export function isChunkRejectedInFrontOnly(value: unknown, verdict: Verdict): boolean {
  if (verdict.success || typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { choices } = value as { choices?: unknown };
  return verdict.issues.every(({ path: [first, place, ...rest] }) => {
    if (rest.length > 0) return false;
    if (first === "choices" && place !== undefined) return explainChunkChoice(Object(choices)[place]) !== undefined;
    if (first === "choices") return choices === undefined && findNonChunk(value) !== undefined;
    return first === undefined && (explainChunkChoice(value) ?? findNonChunk(value)) !== undefined;
  });
}
