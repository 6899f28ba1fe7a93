/** What a payload's text is like. */
export type Variant =
  /** It satisfies the specification. */
  | "conforming"
  /** It leaves the specification where servers do: members left out, null where none is allowed, keys of their own. */
  | "deviating"
  /** It satisfies the specification up to its very last member, which is wrong. */
  | "broken";

/** The variants, in the order of the tables. */
export const variants: readonly Variant[] = ["conforming", "deviating", "broken"];

/** A response as text, the way a server sends it: JSON without spaces. */
export interface Payload {
  /** As it stands in the tables, and after `--payload`. */
  name: string;
  /** What it is, as a sentence. */
  description: string;
  text: Readonly<Record<Variant, string>>;
}
