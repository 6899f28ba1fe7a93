import type { Condition } from "../rules.js";
import { type Kind, type Relaxation, unite } from "./kind.js";
import type { Member } from "./member.js";

/** The two entries that the table describes. The decoded value has rules of its own, which are code. */
export type Entry = "strict" | "wire";

/** An object of the specification, by its members. */
export interface ObjectComponent {
  readonly is: "object";
  /** Its name on the wire, and in the specification where `strictName` says nothing else. */
  readonly name: string;
  /** Its name in the specification, where the wire gives that name to a union. */
  readonly strictName?: string;
  /** What it is, as a phrase: it stands before "as servers send it". */
  readonly summary: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Whether the specification does not have it. */
  readonly isWireOnly?: boolean;
  /** Members of the other options of a union: declared, so that one can ask for them on any option; never described. */
  readonly absentMembers?: readonly string[];
  /** What it has to be as a whole, at each entry. */
  readonly conditions?: Partial<Record<Entry, readonly Condition[]>>;
  /** The function in core that rejects a value as a whole, or for what no single member says, at each entry. */
  readonly rejects?: Partial<Record<Entry, string>>;
}

/** A list of words. */
export interface EnumerationComponent {
  readonly is: "enumeration";
  readonly name: string;
  readonly summary: string;
  readonly values: readonly string[];
  /** The words beyond the list that servers send. Where there are any, the wire has any text, typed as an open enum. */
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

/** The name of a component at an entry; `undefined` where the entry does not have it. */
export function nameAt(component: Component, entry: Entry): string | undefined {
  if (entry === "wire") return component.name;
  if ("isWireOnly" in component && component.isWireOnly) return undefined;
  return (component.is === "object" && component.strictName) || component.name;
}
