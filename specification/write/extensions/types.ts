import { servers, shared } from "../../extensions/index.js";
import {
  aliasedAt,
  type Block,
  type Component,
  type Field,
  type Member,
  roots,
  type Server,
  type Source,
} from "../../index.js";
import {
  blocksAt,
  componentsExtendedBy,
  extendable,
  findBlock,
  holdersIn,
  isExtendedBy,
} from "../../read/extensions.js";
import { capitalized } from "../../read/names.js";
import { SourceFile } from "../source-file.js";
import { docComment } from "./doc-comment.js";
import { typeOf } from "./type-of.js";

const FOLDER = "packages/types/src/extensions";
const WIRE = "../wire/index.js";

/** The types of servers' own fields: what several send alike, a file for each server, and an index. */
export function writeExtensionTypes(): SourceFile[] {
  return [sharedTypes(), ...servers.map(typesOf), extendedTypes(), listOfFiles()];
}

function sharedTypes(): SourceFile {
  const file = new SourceFile(`${FOLDER}/shared.ts`, "extensions/shared.ts");
  for (const block of shared) file.add(interfaceOf(block, file));
  return file;
}

function listOfFiles(): SourceFile {
  const file = new SourceFile(`${FOLDER}/index.ts`, "extensions/");
  const names = ["extended", "shared", ...servers.map((server) => server.file)].sort();
  file.add(names.map((name) => `export type * from "./${name}.js";`).join("\n"));
  return file;
}

function typesOf(server: Server): SourceFile {
  const taken = server.own.find(({ name }) => extendable().some((other) => name === `${server.prefix}${other.name}`));
  if (taken !== undefined) throw new Error(`${taken.name} is the name of a whole component: give the block another.`);
  const file = new SourceFile(`${FOLDER}/${server.file}.ts`, `extensions/${server.file}.ts`);
  for (const block of server.own) file.add(interfaceOf(block, file));
  for (const component of extendable()) {
    if (isExtendedBy(server, component.name)) file.add(extendedComponent(component, server, file));
  }
  file.add(fieldsOf(server, file));
  file.add(`
${docComment(`The types of \`${server.name}\`, the value that \`extendResponse\` and \`extendChunk\` of the validators get.`)}
export interface ${server.prefix}Extension {
  /** What ${server.title} adds to each component. */
  fields: ${server.prefix}Fields;
  /** A response of ${server.title}'s. */
  response: ${wholeOf(server, roots[0], file)};
  /** A chunk of a stream of ${server.title}'s. */
  chunk: ${wholeOf(server, roots[1], file)};
}`);
  return file;
}

/** The type of a response or of a chunk. A server may add nothing to one of them. */
function wholeOf(server: Server, root: string, file: SourceFile): string {
  return isExtendedBy(server, root) ? `${server.prefix}${root}` : file.type(root, WIRE);
}

/** The interface of a block. */
function interfaceOf({ name, summary, source, extends: components, fields }: Block, file: SourceFile): string {
  const where = components.length === 0 ? "" : ` For ${listed(components.map((component) => `\`${component}\``))}.`;
  const members = Object.entries(fields).map(([key, field]) => memberOf(key, field, file));
  return `
${docComment(`${summary}.${where}`, { see: source })}
export interface ${name} {
${members.join("\n")}
}`;
}

function memberOf(key: string, field: Field, file: SourceFile): string {
  const { kind, isRequired, source } = field;
  const type = typeOf(kind, (name) => named(name, file));
  const rest = isRequired ? `: ${type}` : kind.is === "unknown" ? `?: ${type}` : `?: ${type} | null | undefined`;
  return `${docComment(sentencesOf(field), { indent: "  ", ...(source === undefined ? {} : { see: source }) })}\n  ${key}${rest};`;
}

/** What a field is, as sentences. */
export function sentencesOf({ means, more }: Pick<Field, "means" | "more">): string {
  return `${capitalized(means)}.${more === "" ? "" : ` ${more}`}`;
}

/** The name of a component or a block, which is imported if it is in another file. */
function named(name: string, file: SourceFile): string {
  const found = findBlock(name);
  if (found === undefined) return file.type(name, WIRE);
  const isHere = file.path === `${FOLDER}/${found.server?.file ?? "shared"}.ts`;
  return isHere ? name : file.type(name, `./${found.server?.file ?? "shared"}.js`);
}

/** A component of the wire with the fields of a server. */
function extendedComponent(component: Component, server: Server, file: SourceFile): string {
  const { name } = component;
  const isExtended = (other: string) => isExtendedBy(server, other);
  const referTo = (other: string) => (isExtended(other) ? `${server.prefix}${other}` : file.type(other, WIRE));
  const says = docComment(`${component.summary}, with the fields of ${server.title}.`, { see: seeAlso(server, name) });
  if (component.is === "alias") {
    return `${says}\nexport type ${server.prefix}${name} = ${typeOf(aliasedAt(component, "wire"), referTo)};`;
  }
  const blocks = blocksAt(server, name).map((block) => named(block.name, file));
  const holders = holdersIn(component, isExtended);
  const members = holders.map(
    ([key, member]) =>
      `  /** As on the wire, with the fields of ${server.title}. */\n  ${replacedMember(key, member, referTo)}`,
  );
  // Users may have merged fields of another server into the component: this server's come in their place.
  const replaced = [...blocks.map((block) => `keyof ${block}`), ...holders.map(([key]) => `"${key}"`)];
  const wire = `Omit<${file.type(name, WIRE)}, ${replaced.join(" | ")}>`;
  return `
${says}
export interface ${server.prefix}${name} extends ${[wire, ...blocks].join(", ")} {
${members.join("\n")}
}`;
}

/** What to read about an extended component: the source of its fields, or of the first that it holds. */
function seeAlso(server: Server, component: string): Source {
  const [first] = [...blocksAt(server, component), ...server.own, ...server.shared];
  if (first === undefined) throw new Error(`${server.title} has no field.`);
  return first.source;
}

function replacedMember(key: string, member: Member, referTo: (name: string) => string): string {
  const type = typeOf(member.wireKind, referTo);
  const orNull = member.mayBeNullOnWire ? " | null" : "";
  return member.mayBeAbsentOnWire ? `${key}?: ${type}${orNull} | undefined;` : `${key}: ${type}${orNull};`;
}

function fieldsOf(server: Server, file: SourceFile): string {
  const members = componentsExtendedBy(server).map((component) => {
    const blocks = blocksAt(server, component).map(({ name }) => named(name, file));
    return `  ${component}: ${blocks.join(" & ")};`;
  });
  return `
${docComment(`What ${server.title} adds, by the component that has it.`)}
export interface ${server.prefix}Fields {
${members.join("\n")}
}`;
}

/** The components with the fields of several servers. */
function extendedTypes(): SourceFile {
  const file = new SourceFile(`${FOLDER}/extended.ts`, "extensions/");
  const components = extendable();
  const names = new Set(components.map(({ name }) => name));
  const referTo = (name: string) => (names.has(name) ? `Extended${name}<Fields>` : file.type(name, WIRE));
  file.namespace("wire", WIRE, true);
  file.type("With", "./with.js");
  for (const component of components) {
    const { name, summary } = component;
    const says = docComment(`${summary}, with the fields of several servers: a union of their \`Fields\`.`);
    if (component.is === "alias") {
      file.add(`${says}\nexport type Extended${name}<Fields> = ${typeOf(aliasedAt(component, "wire"), referTo)};`);
      continue;
    }
    const members = holdersIn(component, (other) => names.has(other)).map(([key, member]) =>
      replacedMember(key, member, referTo),
    );
    file.add(`
${says}
export type Extended${name}<Fields> = With<Fields, "${name}", wire.${name}, ${members.length === 0 ? "unknown" : `{ ${members.join(" ")} }`}>;`);
  }
  return file;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1);
  return names.length === 1 ? `${last}` : `${names.slice(0, -1).join(", ")} and ${last}`;
}
