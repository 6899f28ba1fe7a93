import { servers } from "../../extensions/index.js";
import { type Block, roots } from "../../index.js";
import { allBlocks, isExtendedBy } from "../../read/extensions.js";
import { SourceFile } from "../source-file.js";
import { docComment } from "./doc-comment.js";

const EXTENSIONS = "@chat-completion/types/extensions";

/** What the tests of types compare: the types of each server, and declarations that merge every block. */
export function writeTypeTests(): SourceFile[] {
  return [typesOfServers(), mergedBlocks()];
}

function typesOfServers(): SourceFile {
  const file = new SourceFile("tests/types/server-types.ts", "extensions/");
  file.namespace("extensions", EXTENSIONS, true);
  file.namespace("wire", "@chat-completion/types/wire", true);
  const [response, chunk] = roots.map((root) => {
    const members = servers.map((server) => {
      const type = isExtendedBy(server, root) ? `extensions.${server.prefix}${root}` : `wire.${root}`;
      return `${server.name}: ${type};`;
    });
    return `${docComment(`The \`${root}\` of each server, by its name in code.`)}\nexport interface ${root}ByServer {\n${members.join("\n")}\n}`;
  }) as [string, string];
  file.add(response);
  file.add(chunk);
  const fields = servers.map((server) => `${server.name}: extensions.${server.prefix}Fields;`);
  file.add(`${docComment("The fields of each server.")}\nexport interface FieldsByServer {\n${fields.join("\n")}\n}`);
  return file;
}

/**
 * Merges every block into the component that has it, in the decoded types and in those of the wire. Two blocks that have
 * one key in different forms can't be merged into one interface: each of the two modules gets another.
 */
function mergedBlocks(): SourceFile {
  const file = new SourceFile("tests/types/merging-blocks/every-block.test-d.ts", "extensions/");
  file.namespace("decoded", "@chat-completion/types", true);
  file.namespace("wire", "@chat-completion/types/wire", true);
  const blocks = allBlocks.map(({ block }) => block).filter((block) => block.extends.length > 0);
  for (const { name } of blocks) file.type(name, EXTENSIONS);
  file.add(merging("@chat-completion/types", "decoded", blocks));
  file.add(merging("@chat-completion/types/wire", "wire", [...blocks].reverse()));
  return file;
}

function merging(module: string, entry: string, blocks: readonly Block[]): string {
  const components = [...new Set(blocks.flatMap((block) => block.extends))];
  const merged = components.map((component) => ({ component, blocks: withoutConflicts(component, blocks) }));
  const interfaces = merged.map(
    ({ component, blocks }) => `  interface ${component} extends ${blocks.map(({ name }) => name).join(", ")} {}`,
  );
  const members = merged.flatMap(({ component, blocks }) =>
    blocks.flatMap(({ name, fields }) =>
      Object.keys(fields).map(
        (key) => `  "${component}.${key}": [${entry}.${component}["${key}"], ${name}["${key}"]];`,
      ),
    ),
  );
  return `
declare module "${module}" {
${interfaces.join("\n")}
}

${docComment("Each field, as the component has it and as the block has it.")}
export interface ${entry === "wire" ? "Wire" : "Decoded"}Fields {
${members.join("\n")}
}`;
}

/** The blocks of a component, without those that have a key of one before them. */
function withoutConflicts(component: string, blocks: readonly Block[]): Block[] {
  const taken = new Set<string>();
  return blocks.filter((block) => {
    const keys = Object.keys(block.fields);
    if (!block.extends.includes(component) || keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
}
