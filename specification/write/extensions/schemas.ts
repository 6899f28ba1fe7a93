import { servers, shared } from "../../extensions/index.js";
import { type Block, type Field, type Kind, roots, type Server } from "../../index.js";
import { blocksAt, componentsExtendedBy, findBlock, isExtendedBy } from "../../read/extensions.js";
import { constantName } from "../../read/names.js";
import type { Library } from "../libraries.js";
import { SourceFile } from "../source-file.js";
import { docComment } from "./doc-comment.js";
import { expectedOf, jsonTypeOf } from "./kinds.js";

const TYPES = "@chat-completion/types/extensions";

/** The schemas of servers' own fields in one library: what several send alike, a file for each server, and an index. */
export function writeExtensionSchemas(library: Library): SourceFile[] {
  return [sharedSchemas(library), ...servers.map((server) => schemasOf(server, library)), listOfFiles(library)];
}

const folderOf = ({ name }: Library) => `packages/${name}/src/extensions`;

function sharedSchemas(library: Library): SourceFile {
  const write = new BlockWriter(new SourceFile(`${folderOf(library)}/shared.ts`, "extensions/shared.ts"), library);
  for (const block of shared) write.block(block);
  return write.file;
}

function schemasOf(server: Server, library: Library): SourceFile {
  const path = `${folderOf(library)}/${server.file}.ts`;
  const write = new BlockWriter(new SourceFile(path, `extensions/${server.file}.ts`), library);
  for (const block of server.own) write.block(block);
  write.server(server);
  return write.file;
}

function listOfFiles(library: Library): SourceFile {
  const file = new SourceFile(`${folderOf(library)}/index.ts`, "extensions/");
  file.add(`export type * from "${TYPES}";`);
  file.add(`export { extendChunk } from "./extend-chunk.js";\nexport { extendResponse } from "./extend-response.js";`);
  file.add(`export type { ExtendedSchema, Server } from "./server.js";`);
  const names = ["shared", ...servers.map((server) => server.file)].sort();
  file.add(names.map((name) => `export * from "./${name}.js";`).join("\n"));
  return file;
}

/** Writes the schemas of blocks. */
class BlockWriter {
  readonly letter: string;

  constructor(
    readonly file: SourceFile,
    { letter, name }: Library,
  ) {
    this.letter = letter;
    file.namespace(letter, name);
    file.namespace("extensions", TYPES, true);
    file.namespace("wire", "@chat-completion/types/wire", true);
  }

  block({ name, summary, fields }: Block): void {
    const members = `${constantName(name)}Members`;
    const lines = Object.entries(fields).map(([key, field]) => `${key}: ${this.#field(field)},`);
    this.file.type("ObjectSchema", "../builders/object.js");
    this.file.add(`
const ${members} = () => ({
${lines.join("\n")}
});

type ${name} = { [Key in keyof extensions.${name}]: extensions.${name}[Key] };

export interface ${name}Schema extends ObjectSchema<${name}, ReturnType<typeof ${members}>> {}

${docComment(`${summary}.`)}
export const ${name}Schema: ${name}Schema = /* @__PURE__ */ ${this.#builder("fields")}(${members});`);
  }

  server(server: Server): void {
    const { name, title, prefix } = server;
    const blocks = componentsExtendedBy(server).map((component) => {
      const schemas = blocksAt(server, component).map((block) => this.#reference(block.name));
      return `${component}: [${schemas.join(", ")}],`;
    });
    const [response, chunk] = roots.map((root) => {
      const from = isExtendedBy(server, root) ? `extensions.${prefix}${root}` : `wire.${root}`;
      return { name: `${isExtendedBy(server, root) ? prefix : ""}${root}`, from };
    }) as [{ name: string; from: string }, { name: string; from: string }];
    for (const whole of [response, chunk]) {
      this.file.add(`type ${whole.name} = { [Key in keyof ${whole.from}]: ${whole.from}[Key] };`);
    }
    const type = this.file.type("Server", "./server.js");
    this.file.add(`
${docComment(`What ${title} adds to the types of \`${name}\`.`)}
interface ${prefix}Extension {
  fields: extensions.${prefix}Fields;
  response: ${response.name};
  chunk: ${chunk.name};
}`);
    this.file.add(`
${docComment(`The fields of ${title}, for \`extendResponse\` and \`extendChunk\`.`)}
export const ${name}: ${type}<${prefix}Extension> = {
  title: "${title}",
  blocks: {
${blocks.join("\n")}
  },
};`);
  }

  #field({ kind, isRequired }: Field): string {
    const schema = this.#schema(kind);
    return isRequired ? schema : `${this.letter}.nullish(${schema})`;
  }

  #schema(kind: Kind): string {
    switch (kind.is) {
      case "unknown":
        return `${this.letter}.unknown()`;
      case "boolean":
        return `${this.#builder("boolean")}()`;
      case "integer":
        return `${this.#builder("integer")}()`;
      case "number":
        return `${this.#builder("finiteNumber")}()`;
      case "except":
        return `${this.#builder("string")}()`;
      case "list":
        return `${this.#builder("array")}(${this.#schema(kind.of)})`;
      case "record":
        return `${this.#builder("record")}(${this.#schema(kind.of)})`;
      case "reference":
        return this.#reference(kind.to);
      case "byJsonType": {
        const options = kind.options.map((option) => `${jsonTypeOf(option)}: ${this.#schema(option)}`);
        return `${this.#builder("unionByJsonType")}({ ${options.join(", ")} }, "${expectedOf(kind)}")`;
      }
      default:
        throw new Error(`No server's field is written for ${kind.is}.`);
    }
  }

  #reference(name: string): string {
    const found = findBlock(name);
    const schema = `${name}Schema`;
    if (found === undefined) return this.file.value(schema, "../wire/index.js");
    const file = found.server?.file ?? "shared";
    return this.file.path.endsWith(`/${file}.ts`) ? schema : this.file.value(schema, `./${file}.js`);
  }

  #builder(name: keyof typeof BUILDERS): string {
    return this.file.value(name, BUILDERS[name]);
  }
}

/** The files of the builders. */
const BUILDERS = {
  array: "../builders/array.js",
  boolean: "../builders/boolean.js",
  fields: "./fields.js",
  finiteNumber: "../builders/number.js",
  integer: "../builders/number.js",
  record: "../builders/record.js",
  string: "../builders/string.js",
  unionByJsonType: "../builders/union.js",
} as const;
