import { type JsonType, jsonType } from "../json.js";
import type { Owner } from "../owners/find-owners.js";
import type { Component, Member, Shape } from "../specification/component.js";
import { formatPath } from "./format-path.js";

/** The JSON types of values, as they are called in a message. */
const NOUNS: Readonly<Record<JsonType, string>> = {
  null: "`null`",
  boolean: "a boolean",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
  undefined: "undefined",
  "not JSON": "no JSON value",
};

/** Longest excerpt of a server's own key or value that is quoted, in UTF-16 code units. */
const QUOTED_LENGTH = 100;

/**
 * Whether a value may be quoted: a string where the specification lists the strings that are allowed. Such a string is
 * a word of the protocol, not content.
 */
export function isQuotable(value: unknown, shape: Shape): value is string {
  return typeof value === "string" && typeof shape === "object" && "oneOf" in shape;
}

/** The `received` of a deviation: the value's JSON type, or the value itself if it may be quoted. */
export function receivedAs(value: unknown, shape: Shape): string {
  return isQuotable(value, shape) ? quote(value) : jsonType(value);
}

export function missingMessage(path: readonly (string | number)[], { shape, nullable }: Member): string {
  const required = nullable ? ", `null` where there is nothing to say" : `: ${describeShape(shape)}`;
  return `${pathInCode(path)} is missing; the specification requires it${required}.`;
}

export function wrongTypeMessage(
  path: readonly (string | number)[],
  { shape, required, nullable }: Member,
  value: unknown,
) {
  const orNull = nullable ? " or `null`" : "";
  const orNothing = value == null && !required ? ", or no such key" : "";
  return `${pathInCode(path)} is ${describeValue(value, shape)}; the specification wants ${describeShape(shape)}${orNull}${orNothing}.`;
}

export function unknownKeyMessage(
  path: readonly (string | number)[],
  components: readonly Component[],
  owners: readonly Owner[],
  whyOnWire: string | undefined,
): string {
  const spelled = String(path.at(-1)).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const key = pathInCode(path);
  if (components.some((component) => Object.hasOwn(component, spelled))) {
    return `${key} is not in the specification, which spells it \`${spelled}\`.`;
  }
  if (owners.length > 0) return `${key} is ${owners.map(describeOwner).join("; or ")}.`;
  if (whyOnWire !== undefined) return `${key} is not in the specification. ${whyOnWire}`;
  return `${key} is not in the specification, which allows further keys and gives them no meaning.`;
}

/** How many of the servers that send a key are named. `servers` of the deviation has them all. */
const NAMED_SERVERS = 3;

/** Whose a key is and what it means, with a link: `Groq's own: the request's id (https://…)`. */
function describeOwner({ block: { servers }, field: { means, url } }: Owner): string {
  if (servers.length === 1) return `${servers[0]}'s own: ${means} (${url})`;
  const named = servers.slice(0, NAMED_SERVERS).join(", ");
  const others = servers.length - NAMED_SERVERS;
  return `a field that ${named}${others > 0 ? ` and ${others} more` : ""} send: ${means} (${url})`;
}

function pathInCode(path: readonly (string | number)[]): string {
  return `\`${formatPath(path.map((key) => (typeof key === "string" ? shortened(key) : key)))}\``;
}

function shortened(text: string): string {
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

function quote(text: string): string {
  return JSON.stringify(shortened(text));
}

function describeShape(shape: Shape): string {
  if (shape === "integer") return "an integer";
  if (typeof shape === "string") return NOUNS[shape];
  if ("oneOf" in shape) return joinedByOr(shape.oneOf);
  return "listOf" in shape ? NOUNS.array : NOUNS.object;
}

function joinedByOr(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${quote(value)}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(", ")} or ${last}`;
}

function describeValue(value: unknown, shape: Shape): string {
  if (isQuotable(value, shape)) return `\`${quote(value)}\``;
  if (typeof value === "number" && (shape === "integer" || shape === "number")) {
    return Number.isFinite(value) ? "a number with a fraction" : "a number that is not finite";
  }
  return NOUNS[jsonType(value)];
}
