import {
  type ByType,
  type Component,
  type Kind,
  type Member,
  type ObjectComponent,
  type Subject,
  subjects,
} from "../index.js";
import { camelCase } from "../read/names.js";
import { isSameDecoded, isSameEncoded, isUnrecognizedOption } from "../read/same.js";
import { find } from "../read/table.js";
import { SourceFile } from "./source-file.js";

/** The functions that encode: a file for each subject, and an index. */
export function writeEncode(): SourceFile[] {
  const files = subjects.filter(({ components }) => components.some((component) => !isSameDecoded(component)));
  return [...files.map(encodeOf), SourceFile.list("packages/core/src/encode", files)];
}

function encodeOf(subject: Subject): SourceFile {
  const file = new SourceFile(`packages/core/src/encode/${subject.name}.ts`, subject);
  file.namespace("wire", "@chat-completion/types/wire", true);
  const write = new EncodeWriter(file, subject);
  for (const component of subject.components) if (!isSameDecoded(component)) write.component(component);
  return file;
}

/** Writes the functions of one subject. */
class EncodeWriter {
  constructor(
    readonly file: SourceFile,
    readonly subject: Subject,
  ) {}

  component(component: Component): void {
    const { name } = component;
    const type = this.file.type(name, "@chat-completion/types");
    const [says, code] = this.#body(component);
    this.file.add(`
/** ${says} */
export function encode${name}(decoded: ${type}): wire.${name} {
  ${code}
}`);
  }

  #body(component: Component): [says: string, code: string] {
    const { name } = component;
    if (isSameEncoded(component))
      return [`Returns a \`${name}\` as it is: the wire has the same keys.`, "return decoded;"];
    const isObjectOf = this.file.value("isObjectOf", "../json.js");
    if (isUnrecognizedOption(component)) {
      return [
        `Unwraps a \`${name}\`: returns what the server sent.`,
        `return ${isObjectOf}(decoded) ? decoded.wire : decoded;`,
      ];
    }
    const says = `Encodes a \`${name}\` as wire JSON. A malformed value is returned as it is.`;
    if (component.is === "object") return [says, this.#object(component)];
    const kind = component.is === "alias" ? component.kind : undefined;
    if (kind?.is === "byType") return [says, this.#byType(kind)];
    if (kind?.is !== "list" || kind.of.is !== "byType") throw new Error(`No encoding is written for ${name}.`);
    const option = `encodeOptionOf${name}`;
    this.#function(option, `${name}[number]`, kind.of);
    return [says, `return ${this.file.value("mapList", "../list.js")}(decoded, ${option});`];
  }

  #object(component: ObjectComponent): string {
    const { name } = component;
    const required: string[] = [];
    const optional: string[] = [];
    for (const [key, member] of Object.entries(component.members)) {
      const value = this.#value(key, member, component);
      if (member.isRequired) required.push(`${key}: ${value}`);
      else optional.push(`if (decoded.${camelCase(key)} !== undefined) encoded.${key} = ${value};`);
    }
    const copy = this.file.value("copyKeyNotEncoded", "../copy-key.js");
    const spelling = this.file.value(`spellingOf${name}`, `../known-keys/${this.subject.name}.js`);
    return [
      "if (!isObjectOf(decoded)) return decoded;",
      `const encoded: wire.${name} = {\n${required.join(",\n")}\n};`,
      ...optional,
      `for (const key in decoded) ${copy}(encoded, decoded, key, ${spelling}(key));`,
      "return encoded;",
    ].join("\n");
  }

  #value(key: string, { kind, isNullable }: Member, component: ObjectComponent): string {
    const at = `decoded.${camelCase(key)}`;
    const encode = this.#encode(kind, component);
    if (encode === undefined) return at;
    const value =
      kind.is === "list" ? `${this.file.value("mapList", "../list.js")}(${at}, ${encode})` : `${encode}(${at})`;
    return isNullable ? `${at} && ${value}` : value;
  }

  /** The function that encodes a value, or an item of a list. `undefined` if encoding returns it as it is. */
  #encode(kind: Kind, component: ObjectComponent): string | undefined {
    if (kind.is === "list") return this.#encode(kind.of, component);
    if (kind.is === "reference")
      return isSameEncoded(find(kind.to, "wire").component) ? undefined : this.#reference(kind.to);
    if (kind.is !== "byType") return undefined;
    const keys = Object.keys(component.members).filter((key) => component.members[key]?.kind === kind);
    const name = `encode${keys.map((key) => `${key[0]?.toUpperCase()}${key.slice(1)}`).join("Or")}`;
    this.#function(name, `${component.name}["${keys[0]}"]`, kind);
    return name;
  }

  /** A function that encodes the options of a union, at the end of the file. */
  #function(name: string, type: string, kind: ByType): void {
    this.file.addAtEnd(`function ${name}(decoded: ${type}): wire.${type} {\n  ${this.#byType(kind)}\n}`);
  }

  #byType({ options, unrecognized }: ByType): string {
    const isObjectOf = this.file.value("isObjectOf", "../json.js");
    const encoded = Object.entries({ ...options, ...(unrecognized && { unrecognized }) })
      .filter(([, name]) => !isSameEncoded(find(name, "wire").component))
      .map(([type, name]) => ({ type, call: `${this.#reference(name)}(decoded)` }));
    const [only, ...more] = encoded;
    if (only !== undefined && more.length === 0) {
      return `return ${isObjectOf}(decoded) && decoded.type === "${only.type}" ? ${only.call} : decoded;`;
    }
    const cases = encoded.map(({ type, call }) => `case "${type}":\nreturn ${call};`);
    return `
if (!${isObjectOf}(decoded)) return decoded;
switch (decoded.type) {
  ${cases.join("\n")}
  default:
    return decoded;
}`;
  }

  #reference(name: string): string {
    const { subject } = find(name, "wire");
    const encode = `encode${name}`;
    return subject === this.subject ? encode : this.file.value(encode, `./${subject.name}.js`);
  }
}
