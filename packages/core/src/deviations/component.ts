/** What the specification wants in a place. */
export type Kind =
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
  /** An array whose items are all of a kind. */
  | { readonly listOf: Kind }
  /** An object whose keys are data, and whose values are all of a kind. */
  | { readonly mapOf: Kind };

/** What the specification says of a member. */
export interface Member {
  readonly kind: Kind;
  /** Whether it has to be there. */
  readonly required?: boolean;
  /** Whether it may be `null`. */
  readonly nullable?: boolean;
}

/** An object, by its members. */
export type Component = Readonly<Record<string, Member>>;

/**
 * A component that is described by an interface, too: every member of it, required and nullable where it is so there. What
 * says otherwise does not compile.
 */
export type ComponentOf<Described> = {
  readonly [Name in keyof Described]-?: Member &
    (undefined extends Described[Name] ? { readonly required?: never } : { readonly required: true }) &
    (null extends Described[Name] ? { readonly nullable: true } : { readonly nullable?: never });
};
