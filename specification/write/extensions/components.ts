import {
  aliasedAt,
  type ByType,
  type Component,
  type Kind,
  type Member,
  type ObjectComponent,
  roots,
} from "../../index.js";
import { extendable, holdersIn } from "../../read/extensions.js";
import { byJsonType } from "../../read/json-type.js";
import { typelessOption } from "../../read/table.js";
import { expectedOf } from "../expected.js";
import type { Library } from "../libraries.js";
import { SourceFile } from "../source-file.js";
import { docComment } from "./doc-comment.js";

/** The functions that add the fields of servers to each component of the wire. */
export function writeExtendedComponents(library: Library): SourceFile {
  const file = new SourceFile(`packages/${library.name}/src/extensions/components.ts`, "extensions/");
  file.namespace(library.letter, library.name);
  const write = new ComponentWriter(file, library.letter);
  for (const component of extendable()) write.component(component);
  return file;
}

class ComponentWriter {
  readonly #names = new Set(extendable().map(({ name }) => name));

  constructor(
    readonly file: SourceFile,
    readonly letter: string,
  ) {}

  component(component: Component): void {
    const { name, summary } = component;
    const isRoot = (roots as readonly string[]).includes(name);
    const says = docComment(`${summary}, with the fields of servers.`);
    const adding = this.file.type("Adding", "./adding.js");
    const value =
      component.is === "alias" ? this.#held(aliasedAt(component, "wire")) : this.#object(component as never);
    this.file.add(
      `${says}\n${isRoot ? "export " : ""}function ${functionOf(name)}(adding: ${adding}) {\n  return ${value};\n}`,
    );
  }

  #object(component: ObjectComponent): string {
    const { name } = component;
    const members = holdersIn(component, (other) => this.#names.has(other));
    const changed = members.map(([key, member]) => `${key}: ${this.#member(member)}`);
    const given = [
      `"${name}"`,
      this.file.value(`${name}Schema`, "../wire/index.js"),
      this.file.value(`isWire${name}`, "@chat-completion/core"),
      `{ ${changed.join(", ")} }`,
    ];
    const rejects = component.rejects?.wire;
    if (rejects !== undefined) given.push(this.file.value(rejects, "@chat-completion/core"));
    return `adding.to(${given.join(", ")})`;
  }

  #member(member: Member): string {
    const held = this.#held(member.wireKind);
    const { mayBeAbsentOnWire: absent, mayBeNullOnWire: isNull } = member;
    if (!absent && !isNull) return held;
    return `${this.#holder(absent && isNull ? "nullish" : absent ? "optional" : "nullable")}(${held})`;
  }

  #held(kind: Kind): string {
    switch (kind.is) {
      case "reference":
        return this.#names.has(kind.to)
          ? `${functionOf(kind.to)}(adding)`
          : `${this.#holder("unchanged")}(${this.file.value(`${kind.to}Schema`, "../wire/index.js")})`;
      case "list":
        return `${this.#holder("listOf")}(${this.#held(kind.of)})`;
      case "number":
        return this.#unchanged("finiteNumber", "number");
      case "except":
        if (kind.values.length > 0) break;
        return this.#unchanged("string", "string");
      case "record":
        if (kind.of.is !== "unknown") break;
        return `${this.#holder("unchanged")}(${this.file.value("record", "../builders/record.js")}(${this.letter}.unknown()))`;
      case "byJsonType": {
        const options = [...byJsonType(kind.options)].map(([type, option]) => `${type}: ${this.#held(option)}`);
        return `${this.#holder("byJsonType")}({ ${options.join(", ")} }, "${expectedOf(kind)}")`;
      }
      case "byType":
        return this.#byType(kind);
    }
    throw new Error(`No ${kind.is} holds a component that servers extend.`);
  }

  #unchanged(builder: string, file: string): string {
    return `${this.#holder("unchanged")}(${this.file.value(builder, `../builders/${file}.js`)}())`;
  }

  #byType({ options, unrecognized }: ByType): string {
    const held = (name: string) => this.#held({ is: "reference", to: name });
    const listed = Object.entries(options).map(([type, name]) => `${type}: ${held(name)}`);
    const typeless = Object.entries(options).find(([, name]) => name === typelessOption(options))?.[0];
    const rest = [
      unrecognized === undefined ? "undefined" : held(unrecognized),
      ...(typeless ? [`"${typeless}"`] : []),
    ];
    return `${this.#holder("byType")}({ ${listed.join(", ")} }, ${rest.join(", ")})`;
  }

  #holder(name: string): string {
    return this.file.value(name, "./holders.js");
  }
}

const functionOf = (name: string) => `extended${name}`;
