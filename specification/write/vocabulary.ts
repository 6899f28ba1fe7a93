import type { Entry, Kind } from "../index.js";

/** The kinds of the table in another language: a term is a piece of its code, or of data. */
export interface Vocabulary<Term> {
  readonly boolean: Term;
  readonly number: Term;
  readonly integer: Term;
  readonly unknown: Term;
  /** Any string. */
  readonly string: Term;
  oneOf(values: readonly string[]): Term;
  /** Any string but these, of which there is at least one. */
  except(values: readonly string[]): Term;
  matching(pattern: string): Term;
  list(of: Term): Term;
  record(of: Term): Term;
  /** One of these, which have different JSON types. */
  byJsonType(options: readonly Term[]): Term;
  /**
   * One of these objects, which are told apart by their `type`. The union is closed if no other type is allowed. An
   * object that is of any shape only has to be what the last option says.
   */
  byType(options: readonly Term[], isClosed: boolean, isOfAnyShape: boolean): Term;
  reference(name: string): Term;
}

/** Translates a kind to a language. */
export function translate<Term>(kind: Kind, entry: Entry, words: Vocabulary<Term>): Term {
  switch (kind.is) {
    case "boolean":
    case "number":
    case "integer":
    case "unknown":
      return words[kind.is];
    case "oneOf":
      return words.oneOf(kind.values);
    case "except":
      return kind.values.length === 0 ? words.string : words.except(kind.values);
    case "matching":
      return words.matching(kind.pattern);
    case "list":
    case "record":
      return words[kind.is](translate(kind.of, entry, words));
    case "reference":
      return words.reference(kind.to);
    case "byJsonType":
      return words.byJsonType(kind.options.map((option) => translate(option, entry, words)));
    case "byType": {
      const others = entry === "wire" && kind.unrecognized !== undefined ? [kind.unrecognized] : [];
      const names = [...Object.values(kind.options), ...others];
      return words.byType(
        names.map((name) => words.reference(name)),
        others.length === 0,
        entry === "wire" && kind.isOfAnyShape === true,
      );
    }
  }
}
