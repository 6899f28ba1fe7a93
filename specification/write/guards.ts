import {
  type AliasComponent,
  aliasedAt,
  type Component,
  type Entry,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  type Subject,
  string,
  subjects,
} from "../index.js";
import { placeOf } from "../read/names.js";
import { isSharedByEntries } from "../read/same.js";
import { componentsAt, find, kindAt, membersAt } from "../read/table.js";
import { type Condition, mayLackMessage, type Rule } from "../rules.js";
import { comment, SourceFile } from "./source-file.js";

/** The guards of wire and strict: a file for each subject, and an index. */
export function writeGuards(): SourceFile[] {
  return (["strict", "wire"] as const)
    .flatMap((entry) => [
      ...subjects.map((subject) => guardsOf(subject, entry)),
      SourceFile.list(`packages/core/src/guard/${entry}`, subjects),
    ])
    .concat(guardOfRule(mayLackMessage));
}

/** The function of a rule. */
function guardOfRule({ name, summary, members, missing }: Rule): SourceFile {
  const file = new SourceFile("packages/core/src/guard/may-lack-message.ts", "rules.ts");
  const tests = [
    ...Object.entries(members).map(([key, kind]) => textTest(kind, `object.${key}`)),
    ...missing.map((key) => `object.${key} == null`),
  ];
  file.add(`
${comment(summary)}
export function ${name}(object: Record<string, unknown>): boolean {
  return ${tests.join(" && ")};
}`);
  return file;
}

function guardsOf(subject: Subject, entry: Entry): SourceFile {
  const file = new SourceFile(`packages/core/src/guard/${entry}/${subject.name}.ts`, subject);
  const write = new GuardWriter(file, subject, entry);
  for (const component of componentsAt(subject, entry)) write.component(component);
  return file;
}

/** Writes the guards of one subject at one entry. */
class GuardWriter {
  constructor(
    readonly file: SourceFile,
    readonly subject: Subject,
    readonly entry: Entry,
  ) {}

  component(component: Component): void {
    // Every string passes, so an open enumeration has no guard.
    if (this.#isOpen(component)) return;
    const name = nameAt(component, this.entry) as string;
    const type = this.file.type(name, `@chat-completion/types/${this.entry}`);
    this.file.add(`
${comment(`Whether a value is a \`${name}\` ${placeOf(this.entry)}.`)}
export function ${this.#guardOf(name)}(value: unknown): value is ${type} {
  return ${this.#test(component)};
}`);
  }

  #test(component: Component): string {
    if (this.entry === "strict" && isSharedByEntries(component)) {
      return `${this.file.value(`isWire${component.name}`, `../wire/${this.subject.name}.js`)}(value)`;
    }
    switch (component.is) {
      case "alias":
        return this.#alias({ ...component, kind: aliasedAt(component, this.entry) });
      case "enumeration":
        return this.#is({ is: "oneOf", values: component.values }, "value");
      case "object":
        return [
          `${this.#helper("isObject", "json")}(value)`,
          ...this.#members(component),
          ...(component.conditions?.[this.entry] ?? []).map((condition) => this.#condition(condition)),
        ].join(" && ");
    }
  }

  #alias({ name, kind }: AliasComponent): string {
    if (kind.is !== "list" || kind.of.is !== "byType") return this.#is(kind, "value");
    const option = `isOptionOf${name}`;
    this.file.addAtEnd(
      `function ${option}(value: unknown): value is ${name}[number] {\n  return ${this.#is(kind.of, "value")};\n}`,
    );
    return `${this.#helper("isListOf", "list")}(value, ${option})`;
  }

  #condition({ test, helper }: Condition): string {
    if (helper !== undefined) this.#helper(helper, "guard/chunk");
    return test;
  }

  #members(component: ObjectComponent): string[] {
    return membersAt(component, this.entry).flatMap(([key, member]) => {
      const kind = this.#resolved(kindAt(member, this.entry));
      if (kind.is === "unknown") return [];
      return this.entry === "strict" ? this.#strictMember(key, member) : this.#wireMember(key, member, kind);
    });
  }

  #strictMember(key: string, { kind, isRequired, isNullable }: Member): string {
    const at = `value.${key}`;
    const ways = [this.#is(kind, at)];
    if (isNullable) ways.unshift(`${at} === null`);
    // To be absent, an optional member must be left out: in strict, `undefined` is not absence.
    if (!isRequired) ways.unshift(`!("${key}" in value)`);
    return grouped(ways.join(" || "));
  }

  #wireMember(key: string, member: Member, kind: Kind): string {
    const at = `value.${key}`;
    const { mayBeAbsentOnWire: absent, mayBeNullOnWire: isNull, mayBeMissing } = member;
    if (!absent && !isNull) return grouped(this.#is(kind, at));
    if (!absent || !isNull) return `(${at} === ${absent ? "undefined" : "null"} || ${this.#is(kind, at)})`;
    if (mayBeMissing !== undefined) {
      const rule = this.#helper(mayBeMissing.name, "guard/may-lack-message");
      return `(${at} == null ? ${rule}(value) : ${this.#is(kind, at)})`;
    }
    if (isText(kind)) return `${this.#helper("isOptionalString", "guard/checks")}(${at})`;
    if (kind.is === "except")
      return `${this.#helper("isOptionalString", "guard/checks")}(${at}) && ${exceptions(kind.values, at)}`;
    if (kind.is === "integer") return `${this.#helper("isOptionalInteger", "guard/checks")}(${at})`;
    // The usual kind comes first: most of what servers send is a text, and a test that it passes is the last.
    if (kind.is === "byJsonType" && isText(kind.options[0] as Kind)) return `(${this.#is(kind, at)} || ${at} == null)`;
    return `(${at} == null || ${this.#is(kind, at)})`;
  }

  /** A test of the value at a place. */
  #is(kind: Kind, at: string): string {
    switch (kind.is) {
      case "boolean":
        return `typeof ${at} === "boolean"`;
      case "integer":
        return `Number.isInteger(${at})`;
      case "number":
        return `Number.isFinite(${at})`;
      case "oneOf":
        return textTest(kind, at);
      case "except":
        return textTest(kind, at);
      case "matching":
        return `(typeof ${at} === "string" && /${kind.pattern}/.test(${at}))`;
      case "list":
        return kind.isLong
          ? `${this.#loop(kind.of)}(${at})`
          : `${this.#helper("isListOf", "list")}(${at}, ${this.#item(kind.of)})`;
      case "record":
        if (kind.of.is === "unknown") return `${this.#helper("isObject", "json")}(${at})`;
        return `${this.#helper("isRecordOf", "guard/checks")}(${at}, ${this.#item(kind.of)})`;
      case "reference":
        return `${this.#reference(kind.to)}(${at})`;
      case "byJsonType":
        return kind.options.map((option) => this.#is(this.#resolved(option), at)).join(" || ");
      case "byType": {
        const others = this.entry === "wire" && kind.unrecognized !== undefined ? [kind.unrecognized] : [];
        return [...Object.values(kind.options), ...others]
          .map((name) => `${this.#reference(name)}(${at})`)
          .join(" || ");
      }
      case "unknown":
        return "true";
    }
  }

  /** A function that tests an item of a list or of a record. */
  #item(kind: Kind): string {
    switch (kind.is) {
      case "boolean":
        return this.#helper("isBoolean", "guard/checks");
      case "number":
        return this.#helper("isFiniteNumber", "guard/checks");
      case "except":
        return this.#helper("isString", "guard/checks");
      case "reference":
        return this.#reference(kind.to);
      case "list":
        return this.#loop(kind.of);
      default:
        throw new Error(`No guard is written for a list or a record of ${kind.is}.`);
    }
  }

  /** Adds a function that loops over a list by itself. Returns its name. */
  #loop(item: Kind): string {
    if (item.is !== "reference" && item.is !== "integer")
      throw new Error(`No loop is written for a list of ${item.is}.`);
    const name = item.is === "reference" ? `isListOf${item.to}` : "isListOfIntegers";
    const type = item.is === "reference" ? this.#typeOf(item.to) : "number";
    this.file.addAtEnd(`
function ${name}(value: unknown): value is ${type}[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!${this.#is(item, "value[index]")}) return false;
  }
  return true;
}`);
    return name;
  }

  /** A kind, or `string` for a reference to an open enumeration. */
  #resolved(kind: Kind): Kind {
    return kind.is === "reference" && this.#isOpen(find(kind.to, this.entry).component) ? string : kind;
  }

  #isOpen(component: Component): boolean {
    return this.entry === "wire" && component.is === "enumeration" && component.relaxations.length > 0;
  }

  #typeOf(name: string): string {
    return this.file.type(name, `@chat-completion/types/${this.entry}`);
  }

  #reference(name: string): string {
    const { subject } = find(name, this.entry);
    const guard = this.#guardOf(name);
    return subject === this.subject ? guard : this.file.value(guard, `./${subject.name}.js`);
  }

  #guardOf(name: string): string {
    return `is${this.entry === "wire" ? "Wire" : "Strict"}${name}`;
  }

  #helper(name: string, file: string): string {
    const path = file.startsWith("guard/") ? `../${file.slice("guard/".length)}` : `../../${file}`;
    return this.file.value(name, `${path}.js`);
  }
}

const isText = (kind: Kind) => kind.is === "except" && kind.values.length === 0;

/** A test for words, or for all texts but some. */
function textTest(kind: Kind, at: string): string {
  if (kind.is === "oneOf") return kind.values.map((value) => `${at} === "${value}"`).join(" || ");
  if (kind.is !== "except") throw new Error(`No text is ${kind.is}.`);
  return [`typeof ${at} === "string"`, ...(kind.values.length === 0 ? [] : [exceptions(kind.values, at)])].join(" && ");
}

const exceptions = (values: readonly string[], at: string) =>
  values.map((value) => `${at} !== "${value}"`).join(" && ");

const grouped = (test: string) => (test.includes(" || ") ? `(${test})` : test);
