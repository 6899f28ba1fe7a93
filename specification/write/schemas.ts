import {
  type AliasComponent,
  aliasedAt,
  type ByType,
  type Component,
  type Entry,
  type EnumerationComponent,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  type Subject,
  subjects,
} from "../index.js";
import { byJsonType } from "../read/json-type.js";
import { constantName, listName, placeOf } from "../read/names.js";
import { isSharedByEntries } from "../read/same.js";
import { componentsAt, find, kindAt, membersAt, typelessOption } from "../read/table.js";
import { expectedOf } from "./expected.js";
import { habitsOf } from "./habits.js";
import type { Library } from "./libraries.js";
import { patternExcept } from "./pattern.js";
import { comment, lineComment, SourceFile } from "./source-file.js";

const CORE = "@chat-completion/core";
/** The schemas of wire and strict in one library: a file for each subject, and an index. */
export function writeSchemas(library: Library): SourceFile[] {
  return (["strict", "wire"] as const).flatMap((entry) => [
    ...subjects.map((subject) => schemasOf(subject, entry, library)),
    listOfFiles(entry, library),
  ]);
}

function schemasOf(subject: Subject, entry: Entry, library: Library): SourceFile {
  const file = new SourceFile(`packages/${library.name}/src/${entry}/${subject.name}.ts`, subject);
  file.namespace(library.letter, library.name);
  const write = new SchemaWriter(file, subject, entry, library);
  for (const component of componentsAt(subject, entry)) write.component(component);
  return file;
}

function listOfFiles(entry: Entry, library: Library): SourceFile {
  const file = SourceFile.list(`packages/${library.name}/src/${entry}`, subjects);
  file.add(`export type * from "@chat-completion/types/${entry}";`);
  file.add(`export type { ObjectSchema } from "../builders/object.js";`);
  return file;
}

/** Writes the schemas of one subject at one entry. */
class SchemaWriter {
  constructor(
    readonly file: SourceFile,
    readonly subject: Subject,
    readonly entry: Entry,
    readonly vocabulary: Library,
  ) {}

  component(component: Component): void {
    const { entry } = this;
    const name = nameAt(component, entry) as string;
    if (entry === "wire" && isSharedByEntries(component)) {
      this.file.add(`export { ${name}Schema } from "../strict/${this.subject.name}.js";`);
      return;
    }
    const says = comment(`${component.summary}, ${placeOf(entry)}.`);
    if (component.is === "object") this.file.add(this.#object(component, name, says));
    else if (component.is === "alias") this.file.add(this.#alias(component, says));
    else if (entry === "strict") this.file.add(this.#enumeration(component, says));
    else this.#openEnumeration(component);
  }

  #object(component: ObjectComponent, name: string, says: string): string {
    const { entry, file } = this;
    const members = `${constantName(name)}Members`;
    const isShared = isSharedByEntries(component);
    const guard = file.value(`is${isShared || entry === "wire" ? "Wire" : "Strict"}${name}`, CORE);
    const rejects = component.rejects?.[entry];
    const given = [members, guard, ...(rejects === undefined ? [] : [file.value(rejects, CORE)])];
    file.namespace(entry, `@chat-completion/types/${entry}`, true);
    file.type("ObjectSchema", "../builders/object.js");
    return `
const ${members} = () => ({
${this.#members(component).join("\n")}
});

type ${name} = { [Key in keyof ${entry}.${name}]: ${entry}.${name}[Key] };

export interface ${name}Schema extends ObjectSchema<${name}, ReturnType<typeof ${members}>> {}

${says}
export const ${name}Schema: ${name}Schema = /* @__PURE__ */ ${this.#builder("object")}(${given.join(", ")});`;
  }

  #members(component: ObjectComponent): string[] {
    const members = membersAt(component, this.entry).map(([key, member]) => {
      const habits = this.entry === "wire" ? habitsOf(member) : "";
      return `${habits === "" ? "" : lineComment(habits)}${key}: ${this.#member(member)},`;
    });
    const absentMembers = this.entry === "wire" ? (component.absentMembers ?? []) : [];
    return [...members, ...absentMembers.map((key) => `...${this.#builder("absentMember")}("${key}"),`)];
  }

  #alias(component: AliasComponent, says: string): string {
    const { name } = component;
    const make = constantName(name);
    return `
const ${make} = () => ${this.#schema(aliasedAt(component, this.entry))};

export interface ${name}Schema extends ReturnType<typeof ${make}> {}

${says}
export const ${name}Schema: ${name}Schema = /* @__PURE__ */ ${make}();`;
  }

  #enumeration(component: EnumerationComponent, says: string): string {
    const list = this.file.value(listName(component), CORE);
    return `${says}\nexport const ${component.name}Schema = /* @__PURE__ */ ${this.#builder("oneOf")}(${list});`;
  }

  #openEnumeration({ name, summary }: EnumerationComponent): void {
    const type = this.file.type(name, "@chat-completion/types/wire");
    const says = comment(`${summary}: a value of the specification, or a server's own.`);
    this.file.add(`export { ${name}Schema as Known${name}Schema } from "../strict/${this.subject.name}.js";`);
    this.file.add(`${says}\nexport const ${name}Schema = /* @__PURE__ */ ${this.#builder("openEnum")}<${type}>();`);
  }

  #member(member: Member): string {
    const { letter } = this.vocabulary;
    const schema = this.#schema(kindAt(member, this.entry), member.expected);
    if (this.entry === "strict") {
      const nullable = member.isNullable ? `${letter}.nullable(${schema})` : schema;
      return member.isRequired ? nullable : `${letter}.exactOptional(${nullable})`;
    }
    const { mayBeAbsentOnWire: absent, mayBeNullOnWire: isNull } = member;
    if (absent && isNull) return `${letter}.nullish(${schema})`;
    if (absent) return `${letter}.optional(${schema})`;
    return isNull ? `${letter}.nullable(${schema})` : schema;
  }

  #schema(kind: Kind, expected?: string): string {
    switch (kind.is) {
      case "unknown":
        return `${this.vocabulary.letter}.unknown()`;
      case "boolean":
        return `${this.#builder("boolean")}()`;
      case "integer":
        return `${this.#builder("integer")}()`;
      case "number":
        return `${this.#builder("finiteNumber")}()`;
      case "except":
        return kind.values.length === 0
          ? `${this.#builder("string")}()`
          : `${this.#builder("stringMatching")}(/${patternExcept(kind.values)}/, "${expected ?? expectedOf(kind)}")`;
      case "oneOf":
        return kind.values.length === 1
          ? `${this.#builder("literal")}(${listed(kind.values)})`
          : `${this.#builder("oneOf")}([${listed(kind.values)}])`;
      case "matching":
        return `${this.#builder("stringMatching")}(/${kind.pattern}/, "${expected ?? expectedOf(kind)}")`;
      case "list":
        return `${this.#builder("array")}(${this.#schema(kind.of)})`;
      case "record":
        return `${this.#builder("record")}(${this.#schema(kind.of)})`;
      case "reference":
        return this.#reference(kind.to);
      case "byJsonType": {
        const options = [...byJsonType(kind.options)].map(
          ([type, option]) => `${type}: ${this.#schema(option, expected)}`,
        );
        return `${this.#builder("unionByJsonType")}({ ${options.join(", ")} }, "${expected ?? expectedOf(kind)}")`;
      }
      case "byType": {
        const options = Object.entries(kind.options).map(([type, name]) => `${type}: ${this.#reference(name)}`);
        if (this.entry === "wire" && kind.isOfAnyShape) {
          const all = [...Object.values(kind.options), kind.unrecognized as string].map((name) =>
            this.#reference(name),
          );
          return `${this.#builder("unionOfAnyShape")}([${all.join(", ")}])`;
        }
        return `${this.#builder("unionByType")}({ ${options.join(", ")} }${this.#others(kind)})`;
      }
    }
  }

  #others(kind: ByType): string {
    const { unrecognized } = kind;
    if (this.entry === "strict" || unrecognized === undefined) return "";
    const typeless = typelessOption(kind.options);
    return [unrecognized, ...(typeless === undefined ? [] : [typeless])]
      .map((name) => `, ${this.#reference(name)}`)
      .join("");
  }

  #reference(name: string): string {
    const { subject, component } = find(name, this.entry);
    const schema = `${name}Schema`;
    if (this.entry === "wire" && isSharedByEntries(component)) {
      return this.file.value(schema, `../strict/${subject.name}.js`);
    }
    return subject === this.subject ? schema : this.file.value(schema, `./${subject.name}.js`);
  }

  #builder(name: keyof typeof BUILDERS): string {
    return this.file.value(name, `../builders/${BUILDERS[name]}.js`);
  }
}

/** The files of the builders. */
const BUILDERS = {
  absentMember: "absent-member",
  array: "array",
  boolean: "boolean",
  finiteNumber: "number",
  integer: "number",
  literal: "string",
  object: "object",
  oneOf: "string",
  openEnum: "string",
  record: "record",
  string: "string",
  stringMatching: "string",
  unionByJsonType: "union",
  unionByType: "union",
  unionOfAnyShape: "union",
} as const;

const listed = (values: readonly string[]) => values.map((value) => `"${value}"`).join(", ");
