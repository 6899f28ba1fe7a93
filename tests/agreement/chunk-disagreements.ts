/* Compares everything that gives a verdict on a chunk of a stream. */
import { isDeepStrictEqual as equal } from "node:util";
import {
  decodeCreateChatCompletionStreamResponse as decode,
  findStreamDeviations,
  isAllowed,
  isStrictCreateChatCompletionStreamResponse as isStrict,
  isWireCreateChatCompletionStreamResponse as isWire,
} from "@chat-completion/core";
import { schemaOf, sorted, validators } from "@chat-completion/validators";
import { hasWireOnlyMember } from "../stream-laws/variations.js";
import { type AskedOfRoot, disagreementsAt } from "./disagreements.js";
import { ownJsonSchemas } from "./json-schemas.js";
import { isChunkRejectedInFrontOnly } from "./verdicts.js";

const NAME = "CreateChatCompletionStreamResponse";

const entries: AskedOfRoot[] = [
  { entry: "wire", guard: isWire, ...schemasAt("wire") },
  { entry: "strict", guard: isStrict, ...schemasAt("strict"), deviationPaths },
];

function schemasAt(entry: "wire" | "strict"): Pick<AskedOfRoot, "schemas" | "jsonSchemas"> {
  const schemas = validators.map((validator) => schemaOf(validator, entry, NAME));
  return { schemas, jsonSchemas: ownJsonSchemas(schemas) };
}

const decoded = validators.map((validator) => schemaOf(validator, "decoded", NAME));

/** The schemas of wire, without the guard in front of the chunk. */
const withoutShortcut = validators.map((validator) => {
  const schema = validator.withoutShortcut(schemaOf(validator, "wire", NAME).schema);
  return { name: validator.name, parse: (value: unknown) => validator.parse(schema, value) };
});

/**
 * Every disagreement on a chunk of the validators, the guards, the JSON Schemas and `findStreamDeviations`, as sentences that
 * name the one that stands alone.
 */
export function disagreementsOnChunk(value: unknown): string[] {
  const lines = entries.flatMap((asked) =>
    disagreementsAt(
      asked,
      asked.schemas.map(({ parse }) => parse(value)),
      value,
    ),
  );
  if (isStrict(value) && !isWire(value) && !hasWireOnlyMember(value)) lines.push("strict accepts what wire rejects");
  return [...lines, ...shortcutsMissed(value), ...decodedOtherwise(value)];
}

/** The libraries whose schema of wire gives another verdict where no guard runs in front of the chunk. */
function shortcutsMissed(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return withoutShortcut.flatMap(({ name, parse }, at) => {
    const onWire = entries[0]?.schemas[at]?.parse(value);
    if (onWire === undefined || isChunkRejectedInFrontOnly(value, onWire)) return [];
    return parse(value).success === onWire.success
      ? []
      : [`wire: ${name} gives another verdict without a guard in front of the chunk`];
  });
}

/** The libraries whose decoded schema does not accept what wire accepts, or gives something else than core. */
function decodedOtherwise(value: unknown): string[] {
  return decoded.flatMap(({ library, parse }) => {
    const verdict = parse(value);
    if (verdict.success !== isWire(value)) return [`decoded: ${library} gives another verdict than wire`];
    return !verdict.success || equal(verdict.value, decode(value as never))
      ? []
      : [`decoded: ${library} decodes the chunk to another value than core`];
  });
}

/** The paths at which strict rejects a chunk, by `findStreamDeviations`. */
function deviationPaths(value: unknown): string[] {
  const found = findStreamDeviations([value]).filter(({ path: [place], ...rest }) => place === 0 && !isAllowed(rest));
  return sorted(found.map(({ path: [, ...path] }) => path));
}
