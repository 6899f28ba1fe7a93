/** The values that the specification allows at a place. */
export type Shape =
  | "string"
  | "boolean"
  /** A finite number. */
  | "number"
  /** What `Number.isInteger` says: `1e20` is one. */
  | "integer"
  /** One of these strings. */
  | { readonly oneOf: readonly string[] }
  /** An object with these members. */
  | { readonly object: Component }
  /** An object whose `type` says which of these it is. */
  | { readonly byType: Readonly<Record<string, Component>> }
  /** An array whose items all have this shape. */
  | { readonly listOf: Shape }
  /** An object whose keys are data, and whose values all have this shape. */
  | { readonly recordOf: Shape };

/** What the specification says of a member. */
export interface Member {
  readonly shape: Shape;
  /** Whether the specification requires it. */
  readonly required?: boolean;
  /** Whether it may be `null`. */
  readonly nullable?: boolean;
}

/** An object, by its members. */
export type Component = Readonly<Record<string, Member>>;

/**
 * A component with the members of an interface, each required and nullable as in the interface. If the two differ, the
 * component does not compile.
 */
export type ComponentOf<Described> = {
  readonly [Name in keyof Described]-?: Member &
    (undefined extends Described[Name] ? { readonly required?: never } : { readonly required: true }) &
    (null extends Described[Name] ? { readonly nullable: true } : { readonly nullable?: never });
};
