/* What there can be to disagree about, on any value. */
import {
  findDeviations,
  isStrictCreateChatCompletionResponse as isStrict,
  isWireCreateChatCompletionResponse as isWire,
} from "@chat-completion/core";
import { pathsOf, schemaOf, sorted, type Verdict, validators } from "@chat-completion/validators";
import { roundTripLaws } from "../round-trip/round-trip.js";
import { jsonSchemasOf, nameOf } from "./json-schemas.js";
import { oddOneOut } from "./odd-one-out.js";

const entries = (["wire", "strict"] as const).map((entry) => ({
  entry,
  guard: entry === "wire" ? isWire : isStrict,
  schemas: validators.map((validator) => schemaOf(validator, entry)),
  jsonSchemas: jsonSchemasOf(entry),
}));

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

function disagreementsAt(
  { entry, guard, schemas, jsonSchemas }: (typeof entries)[number],
  verdicts: Verdict[],
  value: unknown,
): string[] {
  const isGuarded = guard(value);
  const deviations = entry === "strict" ? { findDeviations: deviationPaths(value) } : {};
  const paths = Object.fromEntries(schemas.map(({ library }, at) => [library, pathsOf(verdicts[at] as Verdict)]));

  const accepts: Record<string, boolean> = { "the guard": isGuarded };
  // Where the guard accepts a value, no schema runs: what it would say is in the JSON Schema.
  if (!isGuarded) for (const [at, { library }] of schemas.entries()) accepts[library] = isAccepted(verdicts[at]);
  for (const [name, isValid] of Object.entries(jsonSchemas)) accepts[name] = isValid(value);
  if (verdicts.some(lacksOnlyMessage)) for (const { library } of schemas) delete accepts[nameOf(library)];
  for (const [name, found] of Object.entries(deviations)) accepts[name] = found.length === 0;

  return [
    sentence(`${entry}, verdicts`, accepts, (isValid) => (isValid ? "accepted" : "rejected")),
    sentence(`${entry}, paths`, { ...paths, ...deviations }, (found) => found.join() || "none"),
    ...schemas.map(({ library }, at) => {
      const verdict = verdicts[at] as Verdict;
      return verdict.success && verdict.value !== value ? `${entry}: ${library} returns a copy` : undefined;
    }),
    ...schemas.map(({ library }, at) =>
      isGuarded && !isAccepted(verdicts[at]) ? `${entry}: ${library} does not ask the guard` : undefined,
    ),
  ].filter((line) => line !== undefined);
}

function sentence<Answer>(
  about: string,
  answers: Record<string, Answer>,
  say: (answer: Answer) => string,
): string | undefined {
  const said = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, say(answer)]));
  const difference = oddOneOut(said);
  return difference === undefined ? undefined : `${about}: ${difference}`;
}

/** The libraries whose schema of wire gives another verdict where no guard runs in front of the response. */
function shortcutsMissed(onWire: Verdict[], value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value) || onWire.some(lacksOnlyMessage)) return [];
  return withoutShortcut
    .filter(({ parse }, at) => parse(value).success !== isAccepted(onWire[at]))
    .map(({ name }) => `wire: ${name} without its shortcut gives another verdict`);
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

/** Whether a value is rejected only for a choice without a message, which no members of an object say. */
function lacksOnlyMessage(verdict: Verdict): boolean {
  return (
    !verdict.success && verdict.issues.every(({ message }) => /a message, unless|a chunk of a stream/.test(message))
  );
}

/** The paths at which strict rejects a value, by `findDeviations`. */
function deviationPaths(value: unknown): string[] {
  const rejecting = findDeviations(value).filter(({ code }) => code !== "unknown-key" && code !== "no-choices");
  return sorted(rejecting.map(({ path }) => path));
}
