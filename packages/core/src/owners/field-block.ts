import type { JsonType } from "../json.js";

/** Fields that belong together, and the servers that send them. */
export interface FieldBlock {
  /** The name of its interface in `@chat-completion/types/extensions`. */
  readonly name: string;
  /** The names of the servers. */
  readonly servers: readonly string[];
  /** The components that have the fields. */
  readonly components: readonly string[];
  readonly fields: Readonly<Record<string, OwnedField>>;
}

/** A field of a server's own. */
export interface OwnedField {
  /** What it is, as a phrase. */
  readonly means: string;
  /** A page that describes it. */
  readonly url: string;
  /** The JSON types that its value may have. Empty if any is right. */
  readonly types: readonly JsonType[];
}
