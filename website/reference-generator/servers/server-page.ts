import { type Block, type Field, roots, type Server } from "@chat-completion/specification";
import {
  blocksAt,
  blocksOf,
  componentsExtendedBy,
  findBlock,
  isExtendedBy,
} from "@chat-completion/specification/read/extensions";
import { typeOf } from "@chat-completion/specification/write/extensions/type-of";
import { sentencesOf } from "@chat-completion/specification/write/extensions/types";
import { escapeHtml } from "../markdown/code.js";
import { table } from "../markdown/table.js";

/** The page of a server's own fields, as Markdown that is not yet formatted. */
export function serverPage(server: Server): string {
  const { title, notes } = server;
  const sections = [
    `# ${title}`,
    `What ${title} sends beside what OpenAI's specification names, on the wire. Each of these fields may be absent or \`null\`. [Adding a server's fields](../../guides/adding-a-servers-fields.md) says how to use this page.`,
    ...notes,
    "## Declare them",
    declaration(server),
    "This declares them on the wire. For decoded values, name the package that you import in place of `@chat-completion/types/wire`, such as `@chat-completion/zod`.",
    "## Check them",
    check(server),
    ...componentsExtendedBy(server).map((component) => fieldsOf(server, component)),
    objects(server),
  ];
  return sections.filter(Boolean).join("\n\n");
}

/** The file of a server's page, from the folder of the reference. */
export function serverPageFile({ file }: Pick<Server, "file">): string {
  return `servers/${file}.md`;
}

/** One line for each component that the server extends. */
function declaration(server: Server): string {
  const merged = componentsExtendedBy(server).map((component) => {
    const names = blocksAt(server, component).map(({ name }) => name);
    return { names, line: `interface ${component} extends ${names.join(", ")} {}` };
  });
  const names = [...new Set(merged.flatMap((one) => one.names))].sort();
  return code([
    `import type { ${names.join(", ")} } from "@chat-completion/types/extensions";`,
    "",
    `declare module "@chat-completion/types/wire" {`,
    ...merged.map(({ line }) => `  ${line}`),
    "}",
  ]);
}

function check(server: Server): string {
  const { name, prefix } = server;
  const wholes = roots.filter((root) => isExtendedBy(server, root)).map((root) => `${prefix}${root}`);
  const types =
    wholes.length === 0
      ? ""
      : ` The types of what they accept are ${wholes.map((whole) => `\`${whole}\``).join(" and ")}.`;
  return [
    code([
      `import { extendChunk, extendResponse, ${name} } from "@chat-completion/zod/extensions";`,
      "",
      `const ResponseSchema = extendResponse(${name});`,
      `const ChunkSchema = extendChunk(${name});`,
    ]),
    `With valibot, import the same from \`@chat-completion/valibot/extensions\`.${types}`,
  ].join("\n\n");
}

function fieldsOf(server: Server, component: string): string {
  const blocks = blocksAt(server, component);
  const rows = blocks.flatMap((block) =>
    Object.entries(block.fields).map(([key, field]) => row(key, field, block, `\`${block.name}\``)),
  );
  return `## ${component}\n\n${table(["Field", "Type", "What it is", "Declared by", "Source"], rows)}`;
}

function row(key: string, field: Field, block: Block, ...rest: string[]): string[] {
  const { title, url } = field.source ?? block.source;
  return [`\`${key}\``, type(field), escapeHtml(sentencesOf(field)), ...rest, `[${title}](<${url}>)`];
}

/** The objects that the fields hold. */
function objects(server: Server): string {
  const held = new Set<string>();
  for (const block of blocksOf(server)) if (block.extends.length > 0) addObjectsIn(block, held);
  const parts = [...held].map((name) => {
    const { block } = findBlock(name) as { block: Block };
    const rows = Object.entries(block.fields).map(([key, field]) => row(key, field, block).slice(0, 3));
    return `### ${name}\n\n${block.summary}. Described in [${block.source.title}](<${block.source.url}>).\n\n${table(["Field", "Type", "What it is"], rows)}`;
  });
  return parts.length === 0 ? "" : ["## What the fields hold", ...parts].join("\n\n");
}

function addObjectsIn(block: Block, held: Set<string>): void {
  for (const field of Object.values(block.fields)) {
    typeOf(field.kind, (name) => {
      const found = findBlock(name);
      if (found !== undefined && !held.has(name)) {
        held.add(name);
        addObjectsIn(found.block, held);
      }
      return name;
    });
  }
}

/** The type of a field. An object that the page describes is a link. */
function type({ kind, isRequired }: Field): string {
  const named = (name: string) => (findBlock(name) === undefined ? name : `[${name}](#${name.toLowerCase()})`);
  return `<code>${typeOf(kind, named)}</code>${isRequired ? ", always there" : ""}`;
}

const code = (lines: readonly string[]) => ["```ts", ...lines, "```"].join("\n");
