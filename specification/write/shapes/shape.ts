import {
  aliasedAt,
  type Component,
  type Entry,
  type Kind,
  nameAt,
  type ObjectComponent,
  subjects,
} from "../../index.js";
import { find, kindAt, membersAt, namesIn } from "../../read/table.js";
import type { Condition, Rule } from "../../rules.js";
import { isMissableAt, wordsAt } from "../at-entry.js";
import type { SourceFile } from "../source-file.js";
import { translate, type Vocabulary } from "../vocabulary.js";

/** A member of an object, in the code of a library. */
export interface ShapeMember<Term> {
  readonly key: string;
  readonly term: Term;
  /** Whether it may be left out. */
  readonly absent: boolean;
  /** Whether it may be `null`. */
  readonly null: boolean;
}

/** A member that may be missing only if a rule holds. */
export interface ShapeRule {
  readonly member: string;
  readonly rule: Rule;
}

/** The code of a library for the shape of a response, as a user of that library would write it. */
export interface ShapeWords<Term> extends Vocabulary<Term> {
  /** The declaration of an object. */
  object(
    name: string,
    members: readonly ShapeMember<Term>[],
    rule: ShapeRule | undefined,
    conditions: readonly Condition[],
  ): string;
  /** The declaration of anything else. */
  alias(name: string, term: Term): string;
}

/** Adds the declarations of a response and of its components, each before those that refer to it. */
export function addShape<Term>(file: SourceFile, entry: Entry, words: ShapeWords<Term>): void {
  const writer = new ShapeWriter(entry, words);
  const names = namesIn("CreateChatCompletionResponse");
  for (const component of subjects.flatMap(({ components }) => components)) {
    if (names.has(component.name)) file.add(writer.declaration(component));
  }
}

class ShapeWriter<Term> {
  /** The library's code. A reference to an open enumeration is written as a string. */
  readonly #words: ShapeWords<Term>;

  constructor(
    readonly entry: Entry,
    readonly words: ShapeWords<Term>,
  ) {
    this.#words = { ...words, reference: (name) => this.#reference(name) };
  }

  /** The declaration of a component. Empty if the entry does not have it, or if it is any string. */
  declaration(component: Component): string {
    const name = nameAt(component, this.entry);
    if (name === undefined) return "";
    if (component.is === "object") return this.#object(name, component);
    const kind = component.is === "alias" ? aliasedAt(component, this.entry) : wordsAt(component, this.entry);
    return kind.is === "except" ? "" : this.#words.alias(name, this.#translate(kind));
  }

  #object(name: string, component: ObjectComponent): string {
    // Members of kind `unknown` have nothing to check.
    const checked = membersAt(component, this.entry).filter(
      ([, member]) => kindAt(member, this.entry).is !== "unknown",
    );
    const members = checked.map(([key, member]) => ({
      key,
      term: this.#translate(kindAt(member, this.entry)),
      ...isMissableAt(member, this.entry),
    }));
    const rule = this.entry === "wire" ? ruleOf(component) : undefined;
    return this.#words.object(name, members, rule, component.conditions?.[this.entry] ?? []);
  }

  #reference(name: string): Term {
    const { component } = find(name, this.entry);
    const kind = component.is === "enumeration" ? wordsAt(component, this.entry) : undefined;
    return kind?.is === "except" ? this.#translate(kind) : this.words.reference(name);
  }

  #translate(kind: Kind): Term {
    return translate(kind, this.entry, this.#words);
  }
}

function ruleOf({ members }: ObjectComponent): ShapeRule | undefined {
  for (const [member, { mayBeMissing }] of Object.entries(members)) {
    if (mayBeMissing !== undefined) return { member, rule: mayBeMissing };
  }
  return undefined;
}

/** A function that tests whether an object has the member, or satisfies the rule. */
export function testOf({ member, rule }: ShapeRule, name: string): string {
  const value = (/[A-Z][a-z]*$/.exec(name)?.[0] ?? "value").toLowerCase();
  const tests = [
    ...Object.entries(rule.members).map(([key, kind]) => textTestOf(kind, `${value}.${key}`)),
    ...rule.missing.map((key) => `${value}.${key} == null`),
  ];
  return `(${value}) => ${value}.${member} != null || (${tests.join(" && ")})`;
}

function textTestOf(kind: Kind, at: string): string {
  if (kind.is === "oneOf") {
    const test = kind.values.map((value) => `${at} === "${value}"`).join(" || ");
    return kind.values.length === 1 ? test : `(${test})`;
  }
  if (kind.is === "except") {
    return [`typeof ${at} === "string"`, ...kind.values.map((value) => `${at} !== "${value}"`)].join(" && ");
  }
  throw new Error(`No test is written for a rule with a member of kind ${kind.is}.`);
}

/** Strings as a list in code. */
export const quoted = (values: readonly string[]) => JSON.stringify(values);
