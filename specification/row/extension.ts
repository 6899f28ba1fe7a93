import type { Kind } from "./kind.js";

/* The rows of the fields that servers add to the specification's components. */

/** A page that says what a field is: a server's own, or the source of its code. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A field of a server's own: a row. Any of them may be absent or `null`, unless it is required. */
export interface Field {
  readonly kind: Kind;
  /** What it is, as a phrase: `the price of the request, in US dollars`. Messages have it after the field's name. */
  readonly means: string;
  /** Limits, and what an absence means, as sentences. */
  readonly more: string;
  /** Whether an object of a server's own is none without it. */
  readonly isRequired: boolean;
  /** Absent if the block's source says it. */
  readonly source?: Source;
}

/** Fields that belong together: an interface and a schema. */
export interface Block {
  readonly name: string;
  /** What it is, as a phrase. */
  readonly summary: string;
  readonly source: Source;
  /** The components that have the fields. Empty if it is an object that a field holds. */
  readonly extends: readonly string[];
  /** Servers that send the fields as well, and have no file of their own here. */
  readonly alsoFrom: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** A server with fields of its own. */
export interface Server {
  /** Its name in code: `openRouter`. */
  readonly name: string;
  /** The beginning of the names of its types: `OpenRouter`. */
  readonly prefix: string;
  /** Its name in a sentence. */
  readonly title: string;
  /** The name of its files: `openrouter`. */
  readonly file: string;
  /** Its own blocks and objects, each before those that refer to it. */
  readonly own: readonly Block[];
  /** The blocks that it has in common with others. */
  readonly shared: readonly Block[];
  /** What a reader should know besides, as sentences. */
  readonly notes: readonly string[];
}

export const source = (title: string, url: string): Source => ({ title, url });

/** A field that may be absent or `null`. */
export const field = (kind: Kind, means: string, more = "", source?: Source): Field => ({
  kind,
  means,
  more,
  isRequired: false,
  ...(source === undefined ? {} : { source }),
});

/** A field that an object of a server's own always has. */
export const requiredField = (kind: Kind, means: string, more = ""): Field => ({
  ...field(kind, means, more),
  isRequired: true,
});

/** Fields that servers add to components. */
export const block = (
  name: string,
  summary: string,
  source: Source,
  components: readonly string[],
  fields: Record<string, Field>,
): Block => ({ name, summary, source, extends: components, alsoFrom: [], fields });

/** The same fields, which servers without a file of their own send as well. */
export const alsoFrom = (one: Block, ...servers: string[]): Block => ({ ...one, alsoFrom: servers });

/** An object that a field of a server's own holds. */
export const part = (name: string, summary: string, source: Source, fields: Record<string, Field>): Block =>
  block(name, summary, source, [], fields);

export const server = (
  name: string,
  { prefix, title, file }: Pick<Server, "prefix" | "title" | "file">,
  own: readonly Block[],
  shared: readonly Block[] = [],
  notes: readonly string[] = [],
): Server => ({ name, prefix, title, file, own, shared, notes });
