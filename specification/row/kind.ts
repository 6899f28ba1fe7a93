/**
 * What may stand in a place.
 *
 * Texts are sets: `oneOf` has these and no others, `except` has all but these. So two kinds of text have a union that is
 * a kind of text again (see {@link unite}).
 */
export type Kind =
  | { readonly is: "boolean" }
  /** A finite number. */
  | { readonly is: "number" }
  /** What `Number.isInteger` says: `1e20` is one. */
  | { readonly is: "integer" }
  /** Any value: nothing is asked of it. */
  | { readonly is: "unknown" }
  | { readonly is: "oneOf"; readonly values: readonly string[] }
  | { readonly is: "except"; readonly values: readonly string[] }
  /** A text that a pattern describes. */
  | { readonly is: "matching"; readonly pattern: string }
  | { readonly is: "list"; readonly of: Kind; readonly isLong: boolean }
  /** An object whose keys are data. */
  | { readonly is: "record"; readonly of: Kind }
  /** The component of this name. */
  | { readonly is: "reference"; readonly to: string }
  | ByType
  /** Kinds that differ in their JSON type, the usual one first. */
  | { readonly is: "byJsonType"; readonly options: readonly Kind[] };

/** An object whose `type` says which component it is. */
export interface ByType {
  readonly is: "byType";
  /** The components that the specification has, by their `type`. */
  readonly options: Readonly<Record<string, string>>;
  /** On the wire: the component that any other object is. Absent where servers were seen to send none. */
  readonly unrecognized?: string;
  /** Whether such an object may be of a type that the specification has, in a shape of its own. */
  readonly isOfAnyShape?: boolean;
  /** Which servers send other objects. Empty where none were seen to. */
  readonly relaxations: readonly Relaxation[];
}

/** One thing that servers send in a place and the specification doesn't allow there. */
export interface Relaxation {
  /** What else may stand there: nothing (`"absent"`), `null`, or a value of another kind. */
  readonly allows: "absent" | "null" | Kind;
  /** How servers send it, as the beginning of a sentence that ends with "from" and their names. */
  readonly how: string;
  /** Which servers, as one would list them in a sentence. */
  readonly servers: string;
  /** The key of the fixture that fails without it, in `deviating`. */
  readonly fixture: string;
}

export const boolean: Kind = { is: "boolean" };
export const number: Kind = { is: "number" };
export const integer: Kind = { is: "integer" };
export const unknown: Kind = { is: "unknown" };
export const string: Kind = { is: "except", values: [] };

export const literal = (value: string): Kind => ({ is: "oneOf", values: [value] });
export const oneOf = (...values: string[]): Kind => ({ is: "oneOf", values });
/** Any text but these. */
export const stringExcept = (...values: string[]): Kind => ({ is: "except", values });
/** A text that a regular expression describes, written without slashes. */
export const stringMatching = (pattern: string): Kind => ({ is: "matching", pattern });
export const list = (of: Kind): Kind => ({ is: "list", of, isLong: false });
/** A list that makes up most of a long response. Its guard has a loop of its own, which is faster. */
export const longList = (of: Kind): Kind => ({ is: "list", of, isLong: true });
export const record = (of: Kind): Kind => ({ is: "record", of });
export const reference = (to: string): Kind => ({ is: "reference", to });
export const byType = (options: Record<string, string>): ByType => ({ is: "byType", options, relaxations: [] });
/** Objects that may be of other types as well: what such an object is, who sends it, and the fixture that shows it. */
export const byTypeOr = (
  unrecognized: string,
  servers: string,
  fixture: string,
  options: Record<string, string>,
): ByType => ({
  is: "byType",
  options,
  unrecognized,
  relaxations: [{ allows: reference(unrecognized), how: "of another type", servers, fixture }],
});
/** The same objects, which may also be of a known type in another shape: who sends that, and the fixture that shows it. */
export const orInAnyShape = (kind: ByType, servers: string, fixture: string): ByType => ({
  ...kind,
  isOfAnyShape: true,
  relaxations: [
    ...kind.relaxations,
    { allows: reference(kind.unrecognized as string), how: "of a known type in another shape", servers, fixture },
  ],
});

/** What may stand in a place where either of two kinds may. */
export function unite(one: Kind, other: Kind): Kind {
  if (one.is === "integer" && other.is === "number") return other;
  if (one.is === "oneOf" && other.is === "oneOf") return oneOf(...one.values, ...other.values);
  if (one.is === "oneOf" && other.is === "except") return stringExcept(...without(other.values, one.values));
  if (one.is === "except" && other.is === "oneOf") return stringExcept(...without(one.values, other.values));
  if (one.is === "matching" && other.is === "matching") return stringMatching(`${one.pattern}|${other.pattern}`);
  if (one.is === "record" && other.is === "record") return other.of.is === "unknown" ? other : record(unite(one.of, other.of));
  const options = one.is === "byJsonType" ? one.options : [one];
  const isAlike = (option: Kind) => jsonTypeOf(option) === jsonTypeOf(other);
  if (!options.some(isAlike)) return { is: "byJsonType", options: [...options, other] };
  if (options.length === 1) throw new Error(`No kind says that ${one.is} or ${other.is} may stand in a place.`);
  return { is: "byJsonType", options: options.map((option) => (isAlike(option) ? unite(option, other) : option)) };
}

/** The JSON type of what is of a kind. A reference in a union is to an object. */
export function jsonTypeOf(kind: Kind): "boolean" | "number" | "string" | "array" | "object" {
  switch (kind.is) {
    case "boolean":
      return "boolean";
    case "number":
    case "integer":
      return "number";
    case "oneOf":
    case "except":
    case "matching":
      return "string";
    case "list":
      return "array";
    case "record":
    case "reference":
    case "byType":
      return "object";
    case "byJsonType":
    case "unknown":
      throw new Error(`What is ${kind.is} has no one JSON type.`);
  }
}

function without(values: readonly string[], taken: readonly string[]): string[] {
  return values.filter((value) => !taken.includes(value));
}
