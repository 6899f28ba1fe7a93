import { abridge } from "../examples/abridge.js";
import type { Example } from "../examples/read-example.js";
import { code, linkedType } from "../markdown/code.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { wireName } from "./wire-name.js";

const HEAD = ["Name", "Wire name", "Type", "Required", "Description", "Example"];

/** The members of an interface, each with its whole comment. */
export function fields(declaration: TypeDeclaration, example: Example, entries: Entries): string {
  const toProse = (text: string) => prose(text, declaration, entries.decoded);
  const rows = declaration.members.map(({ name, type, optional, comment: { text, deprecated } }) => {
    if (!example.members.has(name)) throw new Error(`No example has a value for ${declaration.name}.${name}.`);
    const spelled = wireName(declaration.name, name, entries);
    return [
      code(name),
      spelled === undefined ? "—" : code(spelled),
      linkedType(type, entries.decoded),
      optional ? "no" : "yes",
      [deprecated && `**Deprecated.** ${toProse(deprecated)}`, toProse(text)].filter(Boolean).join(" "),
      code(abridge(example.members.get(name))),
    ];
  });
  return `## Fields\n\n${table(HEAD, rows)}`;
}
