/* Compares everything that gives a verdict on a value. */
import {
  findDeviations,
  isAllowed,
  isStrictCreateChatCompletionResponse as isStrict,
  isWireCreateChatCompletionResponse as isWire,
} from "@chat-completion/core";
import { schemaOf, sorted, type Verdict, validators } from "@chat-completion/validators";
import { roundTripLaws } from "../round-trip/round-trip.js";
import { jsonSchemasOf } from "./json-schemas.js";
import { oddPaths, oddVerdict } from "./odd-one-out.js";
import { type Asked, acceptances, isRejectedInFrontOnly, pathsByLibrary } from "./verdicts.js";

/** All that say something of a response or a chunk at one entry. */
export interface AskedOfRoot extends Asked {
  entry: "wire" | "strict";
  guard: (value: unknown) => boolean;
  /** The paths at which strict rejects a value, by core's list of deviations. Absent for wire. */
  deviationPaths?: (value: unknown) => string[];
}

const entries: AskedOfRoot[] = [
  { entry: "wire", guard: isWire, ...schemasAt("wire") },
  { entry: "strict", guard: isStrict, ...schemasAt("strict"), deviationPaths },
];

function schemasAt(entry: "wire" | "strict"): Pick<Asked, "schemas" | "jsonSchemas"> {
  return { schemas: validators.map((validator) => schemaOf(validator, entry)), jsonSchemas: jsonSchemasOf(entry) };
}

/** The schemas of wire, without the guard in front of the response. */
const withoutShortcut = validators.map((validator) => {
  const schema = validator.withoutShortcut(schemaOf(validator, "wire").schema);
  return { name: validator.name, parse: (value: unknown) => validator.parse(schema, value) };
});

/**
 * Every disagreement on a value of the validators, the guard, the JSON Schemas and `findDeviations`, and every law of round
 * trips that does not hold: as sentences that name the one that stands alone.
 */
export function disagreementsOn(value: unknown): string[] {
  const [onWire = [], inStrict = []] = entries.map(({ schemas }) => schemas.map(({ parse }) => parse(value)));
  const [accepted, strictlyAccepted] = [onWire.some(isAccepted), inStrict.some(isAccepted)];
  return [
    ...entries.flatMap((of, at) => disagreementsAt(of, [onWire, inStrict][at] as Verdict[], value)),
    ...(strictlyAccepted && !accepted ? ["strict accepts what wire rejects"] : []),
    ...shortcutsMissed(onWire, value),
    ...(accepted ? lawsBroken(value) : []),
  ];
}

/** The disagreements on a value of all that say something of it at one entry. */
export function disagreementsAt(asked: AskedOfRoot, verdicts: readonly Verdict[], value: unknown): string[] {
  const { entry, guard, schemas } = asked;
  const deviations = asked.deviationPaths?.(value);
  const verdict = oddVerdict({
    ...acceptances(asked, verdicts, value),
    ...(deviations && { findDeviations: deviations.length === 0 }),
  });
  const paths = oddPaths({
    ...pathsByLibrary(schemas, verdicts),
    ...(deviations && { findDeviations: deviations }),
  });
  const others = schemas.flatMap(({ library }, at) => {
    const given = verdicts[at] as Verdict;
    if (!given.success) return guard(value) ? [`${library} rejects what its guard accepts`] : [];
    return given.value === value ? [] : [`${library} returns a copy`];
  });
  return [verdict, paths, ...others].flatMap((line) => (line === undefined ? [] : [`${entry}: ${line}`]));
}

/** The libraries whose schema of wire gives another verdict where no guard runs in front of the response. */
function shortcutsMissed(onWire: Verdict[], value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (onWire.some((verdict) => isRejectedInFrontOnly(value, verdict))) return [];
  return withoutShortcut
    .filter(({ parse }, at) => parse(value).success !== isAccepted(onWire[at]))
    .map(({ name }) => `wire: ${name} gives another verdict without a guard in front of the response`);
}

function lawsBroken(value: unknown): string[] {
  return Object.entries(roundTripLaws).flatMap(([law, hold]) => {
    try {
      hold(value as Parameters<typeof hold>[0]);
      return [];
    } catch (error) {
      return [`${law}: ${error instanceof Error ? error.message.slice(0, 500) : error}`];
    }
  });
}

function isAccepted(verdict: Verdict | undefined): boolean {
  return verdict?.success === true;
}

/** The paths at which strict rejects a value, by `findDeviations`. */
function deviationPaths(value: unknown): string[] {
  const rejecting = findDeviations(value).filter((deviation) => !isAllowed(deviation));
  return sorted(rejecting.map(({ path }) => path));
}
