/** A type that an entry of `@chat-completion/types` exports. */
export interface TypeDeclaration {
  name: string;
  /** What part of a response it is about: the name of the file that declares it, as `tool-calls`. */
  subject: string;
  /** Where it is declared. Two exports with the same place are the same type, whatever they are called. */
  place: string;
  comment: Comment;
  /** The members of an interface, in their order. Empty for any other type. */
  members: Member[];
  /** The type that this is another name for, as TypeScript. Absent for an interface. */
  type?: string;
  /** The alternatives of {@link type}, of its elements where it is a list: one where it is no union. */
  alternatives: string[];
}

/** A member of an interface. */
export interface Member {
  name: string;
  optional: boolean;
  /** Its type as TypeScript, in one line. */
  type: string;
  comment: Comment;
}

/** What a comment says, as Markdown in which `{@link …}` still stands. */
export interface Comment {
  /** All that stands before the tags. Empty where there is no comment. */
  text: string;
  /** What to use in place of it. Absent where it is not deprecated. */
  deprecated?: string;
  /** Where to read more. Absent where there is nothing. */
  see?: string;
}

/** The types of an entry, by their names. */
export type Entry = ReadonlyMap<string, TypeDeclaration>;

/** The three entries of `@chat-completion/types`. */
export interface Entries {
  decoded: Entry;
  wire: Entry;
  strict: Entry;
}
