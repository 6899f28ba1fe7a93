/** How a response relates to the specification. */
export type Variant =
  /** It satisfies the specification. */
  | "conforming"
  /** It deviates as servers do: absent members, null that is not allowed, unknown keys. */
  | "deviating"
  /** It satisfies the specification except for its last member, which is broken. */
  | "broken";

/** The variants, in the order of the tables. */
export const variants: readonly Variant[] = ["conforming", "deviating", "broken"];

/** A response as text, as a server sends it: JSON without spaces. */
export interface Payload {
  /** Its name in the tables, and after `--payload`. */
  name: string;
  /** What it is, as a sentence. */
  description: string;
  text: Readonly<Record<Variant, string>>;
}
