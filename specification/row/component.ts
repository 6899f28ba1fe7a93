import type { Condition } from "../rules.js";
import { type Kind, type Relaxation, unite } from "./kind.js";
import type { Member } from "./member.js";

/**
 * The two entries that the table describes. Decoding has rules that the table can't express: they are code, in core.
 */
export type Entry = "strict" | "wire";

/** An object with the members of the table. */
export interface ObjectComponent {
  readonly is: "object";
  /** Its name on the wire, and in the specification unless it has a `strictName`. */
  readonly name: string;
  /** Its name in the specification, if on the wire a union has that name. */
  readonly strictName?: string;
  /** What it is, as a phrase: generated comments add ", on the wire." or ", in the specification." to it. */
  readonly summary: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Whether only the wire has it. */
  readonly isWireOnly?: boolean;
  /**
   * Members that only other options of its union have. They are declared so that `call.custom?.name` compiles for every
   * option.
   */
  readonly absentMembers?: readonly string[];
  /** What the object must be as a whole, at each entry. */
  readonly conditions?: Partial<Record<Entry, readonly Condition[]>>;
  /** What decoding does with a value by itself, if it does more with one in its place. A sentence for the schema's comment. */
  readonly decodedByItself?: string;
  /** The function in core that rejects a value as a whole, or by a rule across members, at each entry. */
  readonly rejects?: Partial<Record<Entry, string>>;
}

/** A list of strings. */
export interface EnumerationComponent {
  readonly is: "enumeration";
  readonly name: string;
  readonly summary: string;
  readonly values: readonly string[];
  /**
   * The strings beyond the list that servers send. If there are any, the wire accepts any string, typed as an open
   * enum.
   */
  readonly relaxations: readonly Relaxation[];
}

/** A name for a kind of value. */
export interface AliasComponent {
  readonly is: "alias";
  readonly name: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly isWireOnly?: boolean;
  /** What else servers send. */
  readonly relaxations: readonly Relaxation[];
}

export type Component = ObjectComponent | EnumerationComponent | AliasComponent;

/** The components of one subject, each before those that refer to it. */
export interface Subject {
  /** The name of its files, in every package. */
  readonly name: string;
  readonly components: readonly Component[];
}

export const component = (
  name: string,
  summary: string,
  members: Record<string, Member>,
  more: Omit<ObjectComponent, "is" | "name" | "summary" | "members"> = {},
): ObjectComponent => ({ is: "object", name, summary, members, ...more });

export const enumeration = (
  name: string,
  summary: string,
  values: readonly string[],
  relaxations: readonly Relaxation[] = [],
): EnumerationComponent => ({ is: "enumeration", name, summary, values, relaxations });

export const alias = (
  name: string,
  summary: string,
  kind: Kind,
  more: Partial<Pick<AliasComponent, "isWireOnly" | "relaxations">> = {},
): AliasComponent => ({ is: "alias", name, summary, kind, relaxations: [], ...more });

/** The kind of value that an entry has under a name. */
export function aliasedAt({ kind, relaxations }: AliasComponent, entry: Entry): Kind {
  const others = entry === "wire" ? relaxations.map(({ allows }) => allows) : [];
  return others.filter((allows) => typeof allows === "object").reduce(unite, kind);
}

/** The name of a component at an entry. `undefined` if the entry does not have it. */
export function nameAt(component: Component, entry: Entry): string | undefined {
  if (entry === "wire") return component.name;
  if ("isWireOnly" in component && component.isWireOnly) return undefined;
  return (component.is === "object" && component.strictName) || component.name;
}
