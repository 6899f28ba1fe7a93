/**
 * A kind of value that a member, an item or a component may have.
 *
 * Kinds of strings are sets: `oneOf` is these strings, `except` is all but these. So the union of two of them is a kind
 * of string as well (see {@link unite}).
 */
export type Kind =
  | { readonly is: "boolean" }
  /** A finite number. */
  | { readonly is: "number" }
  /** What `Number.isInteger` says: `1e20` is one. */
  | { readonly is: "integer" }
  /** Any value. */
  | { readonly is: "unknown" }
  | { readonly is: "oneOf"; readonly values: readonly string[] }
  | { readonly is: "except"; readonly values: readonly string[] }
  /** A string that matches a pattern. */
  | { readonly is: "matching"; readonly pattern: string }
  | { readonly is: "list"; readonly of: Kind; readonly isLong: boolean }
  /** An object whose keys are data. */
  | { readonly is: "record"; readonly of: Kind }
  /** The component of this name. */
  | { readonly is: "reference"; readonly to: string }
  | ByType
  /** One of several kinds with different JSON types, the specification's first. */
  | { readonly is: "byJsonType"; readonly options: readonly Kind[] };

/** An object of one of several components, told apart by its `type`. */
export interface ByType {
  readonly is: "byType";
  /** The components that the specification has, by their `type`. */
  readonly options: Readonly<Record<string, string>>;
  /** On the wire: the component for objects of any other type. Absent if no server is known to send one. */
  readonly unrecognized?: string;
  /** Whether such an object may also be of a type that the specification has, in a shape of its own. */
  readonly isOfAnyShape?: boolean;
  /** The servers that send such objects. Empty if no server is known to. */
  readonly relaxations: readonly Relaxation[];
}

/** A kind of value that servers send at a place, and that the specification does not allow there. */
export interface Relaxation {
  /** What they send: nothing (`"absent"`), `null`, or a value of another kind. */
  readonly allows: "absent" | "null" | Kind;
  /** How they send it, as the beginning of a sentence that ends with "from" and their names. */
  readonly how: string;
  /** The servers, as a list in a sentence. */
  readonly servers: string;
  /** The key, in `deviating`, of the fixture that is rejected without this relaxation. */
  readonly fixture: string;
}

export const boolean: Kind = { is: "boolean" };
export const number: Kind = { is: "number" };
export const integer: Kind = { is: "integer" };
export const unknown: Kind = { is: "unknown" };
export const string: Kind = { is: "except", values: [] };

export const literal = (value: string): Kind => ({ is: "oneOf", values: [value] });
export const oneOf = (...values: string[]): Kind => ({ is: "oneOf", values });
/** Any string but these. */
export const stringExcept = (...values: string[]): Kind => ({ is: "except", values });
/** A string that matches a regular expression, which is written without slashes. */
export const stringMatching = (pattern: string): Kind => ({ is: "matching", pattern });
export const list = (of: Kind): Kind => ({ is: "list", of, isLong: false });
/**
 * A list that makes up most of a long response. Its guard has a loop of its own, which is faster than `isListOf`.
 */
export const longList = (of: Kind): Kind => ({ is: "list", of, isLong: true });
export const record = (of: Kind): Kind => ({ is: "record", of });
export const reference = (to: string): Kind => ({ is: "reference", to });
export const byType = (options: Record<string, string>): ByType => ({ is: "byType", options, relaxations: [] });
/**
 * Like {@link byType}, for objects that may be of other types as well: their component, the servers that send them, and
 * the fixture.
 */
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
/** How a server sends an object of a known type in a shape of its own. */
export const IN_ANOTHER_SHAPE = "of a known type in another shape";
/**
 * The same objects, which may also be of a known type in a shape of their own: the servers that send them, and the fixture.
 */
export const orOfAnyShape = (kind: ByType, servers: string, fixture: string): ByType => ({
  ...kind,
  isOfAnyShape: true,
  relaxations: [
    ...kind.relaxations,
    { allows: reference(kind.unrecognized as string), how: IN_ANOTHER_SHAPE, servers, fixture },
  ],
});

/** A JSON type, but for `null`. */
export type JsonType = "boolean" | "number" | "string" | "array" | "object";

/**
 * The kind of values that are of either of two kinds. A reference counts as an object here, because a row does not know
 * the components: `read/json-type.ts` does.
 */
export function unite(one: Kind, other: Kind): Kind {
  if (one.is === "integer" && other.is === "number") return other;
  if (one.is === "oneOf" && other.is === "oneOf") return oneOf(...one.values, ...other.values);
  if (one.is === "oneOf" && other.is === "except") return stringExcept(...without(other.values, one.values));
  if (one.is === "except" && other.is === "oneOf") return stringExcept(...without(one.values, other.values));
  if (one.is === "matching" && other.is === "matching") return stringMatching(`${one.pattern}|${other.pattern}`);
  if (one.is === "record" && other.is === "record") return record(unite(one.of, other.of));
  if (other.is === "unknown") return other;
  const options = one.is === "byJsonType" ? one.options : [one];
  const isAlike = (option: Kind) => jsonTypeInRow(option) === jsonTypeInRow(other);
  if (!options.some(isAlike)) return { is: "byJsonType", options: [...options, other] };
  if (options.length === 1) throw new Error(`No kind is the union of ${one.is} and ${other.is}.`);
  return { is: "byJsonType", options: options.map((option) => (isAlike(option) ? unite(option, other) : option)) };
}

/** The JSON type of the values of a kind, without a look at the components: a reference counts as an object. */
export function jsonTypeInRow(kind: Kind): JsonType {
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
      throw new Error(`The kind ${kind.is} has no single JSON type.`);
  }
}

function without(values: readonly string[], taken: readonly string[]): string[] {
  return values.filter((value) => !taken.includes(value));
}
