import { servers, shared } from "../../extensions/index.js";
import { type Block, type Kind, type ObjectComponent, roots, type Server } from "../../index.js";
import { allBlocks, serversWith } from "../../read/extensions.js";
import { all, find, referencesIn } from "../../read/table.js";
import { SourceFile } from "../source-file.js";
import { docComment } from "./doc-comment.js";
import { jsonTypesOf } from "./kinds.js";

const FOLDER = "packages/core/src/owners";

/** Whose the unknown keys are: a file for what several servers send alike, one for each server, and their places. */
export function writeOwners(): SourceFile[] {
  return [sharedOwners(), ...servers.map(ownersOf), listOfOwners(), places(), wireOnlyMembers()];
}

function sharedOwners(): SourceFile {
  const file = new SourceFile(`${FOLDER}/shared.ts`, "extensions/shared.ts");
  file.add(listOf(shared, "sharedBlocks", "The fields that several servers send alike.", file));
  return file;
}

function ownersOf(server: Server): SourceFile {
  const file = new SourceFile(`${FOLDER}/${server.file}.ts`, `extensions/${server.file}.ts`);
  file.add(listOf(server.own, `${server.name}Blocks`, `The fields that only ${server.title} is known to send.`, file));
  return file;
}

function listOf(blocks: readonly Block[], name: string, says: string, file: SourceFile): string {
  const type = file.type("FieldBlock", "./field-block.js");
  const written = blocks.filter((block) => block.extends.length > 0).map(blockAsCode);
  return `${docComment(says)}\nexport const ${name}: readonly ${type}[] = [\n${written.join("\n")}\n];`;
}

function blockAsCode(block: Block): string {
  const titles = [...serversWith(block).map(({ title }) => title), ...block.alsoFrom];
  const fields = Object.entries(block.fields).map(([key, { kind, means, source }]) => {
    const parts = { means, url: (source ?? block.source).url, types: jsonTypesOf(kind) };
    return `${key}: ${JSON.stringify(parts)},`;
  });
  return `{
name: "${block.name}",
servers: ${JSON.stringify(titles)},
components: ${JSON.stringify(block.extends)},
fields: {
${fields.join("\n")}
},
},`;
}

function listOfOwners(): SourceFile {
  const file = new SourceFile(`${FOLDER}/blocks.ts`, "extensions/");
  const type = file.type("FieldBlock", "./field-block.js");
  const lists = [
    file.value("sharedBlocks", "./shared.js"),
    ...servers.map(({ name, file: from }) => file.value(`${name}Blocks`, `./${from}.js`)),
  ];
  file.add(`
${docComment("Every block of fields: first those that several servers send alike, then each server's own.")}
export const blocks: () => readonly ${type}[] = () => [${lists.map((list) => `...${list}`).join(", ")}];`);
  return file;
}

/** The components that servers extend, by their places in a response and in a chunk. */
function places(): SourceFile {
  const file = new SourceFile(`${FOLDER}/places.ts`, "components/");
  for (const [root, name, what] of [
    [roots[0], "placesInResponse", "a response"],
    [roots[1], "placesInChunk", "a chunk"],
  ] as const) {
    const found = new Map<string, Set<string>>();
    addPlaces(found, { is: "reference", to: root }, []);
    const lines = [...found].map(([path, names]) => `"${path}": ${JSON.stringify([...names])},`);
    file.add(`
${docComment(`The components of ${what}, by their place: \`choices.[].message\`. An object of a union may be of several.`)}
export const ${name}: Readonly<Record<string, readonly string[]>> = {
${lines.join("\n")}
};`);
  }
  return file;
}

function addPlaces(found: Map<string, Set<string>>, kind: Kind, path: readonly string[]): void {
  for (const { component, at } of objectsAt(kind, path)) {
    const place = at.join(".");
    if (isKnown(component.name)) found.set(place, (found.get(place) ?? new Set()).add(component.name));
    for (const [key, { kind: held }] of Object.entries(component.members)) addPlaces(found, held, [...at, key]);
  }
}

/** The objects that may stand at a place, and where they stand: in a list, at its items. */
function objectsAt(kind: Kind, at: readonly string[]): { component: ObjectComponent; at: readonly string[] }[] {
  switch (kind.is) {
    case "list":
      return objectsAt(kind.of, [...at, "[]"]);
    case "byJsonType":
      return kind.options.flatMap((option) => objectsAt(option, at));
    case "byType":
      return referencesIn(kind).flatMap((name) => objectsAt({ is: "reference", to: name }, at));
    case "reference": {
      const { component } = find(kind.to, "wire");
      if (component.is === "alias") return objectsAt(component.kind, at);
      return component.is === "object" ? [{ component, at }] : [];
    }
    default:
      return [];
  }
}

/** Whether servers extend a component, or the wire alone has some of its members. */
function isKnown(name: string): boolean {
  return allBlocks.some(({ block }) => block.extends.includes(name)) || wireOnlyIn(name).length > 0;
}

/** Members that the wire has and the specification has not. */
function wireOnlyMembers(): SourceFile {
  const file = new SourceFile(`${FOLDER}/wire-only.ts`, "components/");
  const lines = all.flatMap(({ component: { name } }) => {
    const members = wireOnlyIn(name).map(([key, because]) => `${key}: ${JSON.stringify(because)},`);
    return members.length === 0 ? [] : [`${name}: {\n${members.join("\n")}\n},`];
  });
  file.add(`
${docComment("Why the wire has members that the specification has not, by their component, as sentences.")}
export const wireOnlyMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${lines.join("\n")}
};`);
  return file;
}

function wireOnlyIn(name: string): [key: string, because: string][] {
  const found = all.find(({ component }) => component.name === name)?.component;
  if (found?.is !== "object") return [];
  return Object.entries(found.members).flatMap(([key, { wireOnly }]) =>
    wireOnly === undefined ? [] : [[key, wireOnly]],
  );
}
