/** A type that an entry of `@chat-completion/types` exports. */
export interface TypeDeclaration {
  name: string;
  /** The subject: the name of the file that declares it, such as `tool-calls`. */
  subject: string;
  /** The place of the declaration. Two exports with the same place are the same type, even under two names. */
  place: string;
  comment: Comment;
  /** The members of an interface, in order. Empty for any other type. */
  members: Member[];
  /** The type of a type alias, as TypeScript. Absent for an interface. */
  type?: string;
  /** The members of the union {@link type}, or of the union of its items if it is a list. One if it is no union. */
  alternatives: string[];
}

/** A member of an interface. */
export interface Member {
  name: string;
  optional: boolean;
  /** Its type as TypeScript, on one line. */
  type: string;
  comment: Comment;
}

/** A comment as Markdown. `{@link …}` is not yet replaced. */
export interface Comment {
  /** The text before the tags. Empty if there is no comment. */
  text: string;
  /** `@deprecated`: what to use instead. Absent if it is not deprecated. */
  deprecated?: string;
  /** `@see`: where to read more. Absent if there is none. */
  see?: string;
}

/** The types of an entry, by name. */
export type Entry = ReadonlyMap<string, TypeDeclaration>;

/** The three entries of `@chat-completion/types`. */
export interface Entries {
  decoded: Entry;
  wire: Entry;
  strict: Entry;
}
