import { abridge } from "../examples/abridge.js";
import type { Example } from "../examples/read-example.js";
import { code, linkedType } from "../markdown/code.js";
import { prose } from "../markdown/prose.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { additions } from "./additions.js";
import { deviationsOfServers } from "./deviations-of-servers.js";
import { specificationNames } from "./specification-names.js";
import { inTypeScript } from "./spellings.js";
import { wireName } from "./wire-name.js";

/**
 * The members of an interface. Each has a heading with its name and its name on the wire, so that a search finds both,
 * and a page can link to it.
 */
export function fields(declaration: TypeDeclaration, example: Example, entries: Entries): string {
  const wire = entries.wire.get(declaration.name);
  const strict = entries.strict.get(specificationNames[declaration.name] ?? declaration.name);
  const spelled = new Map(declaration.members.map(({ name }) => [name, wireName(declaration.name, name, entries)]));
  const wireOnly = wire?.members.filter(({ name }) => ![...spelled.values()].includes(name)) ?? [];
  const toProse = (text: string, from = declaration) => prose(text, from, entries.decoded);

  const sections = declaration.members.map((member) => {
    const { name, type, optional, comment } = member;
    if (!example.members.has(name)) throw new Error(`No example has a value for ${declaration.name}.${name}.`);
    const onWire = wire?.members.find((other) => other.name === spelled.get(name));
    const inStrict = strict?.members.find((other) => other.name === spelled.get(name));
    const said = onWire && wire && toProse(additions(onWire.comment, comment), wire);
    return [
      `### ${heading(name, onWire?.name)}`,
      `${linkedType(type, entries.decoded)}, ${optional ? "optional" : "required"}`,
      comment.deprecated && `**Deprecated.** ${toProse(comment.deprecated)}`,
      toProse(comment.text),
      list([
        onWire && `On the wire: ${code(inTypeScript(onWire))}${said ? `. ${said}` : ""}`,
        inStrict && `In the specification: ${code(inTypeScript(inStrict))}`,
        onWire && deviationsOfServers(declaration.name, onWire.name),
        `Example: ${code(abridge(example.members.get(name)))}`,
      ]),
    ];
  });

  const onlyThere = wireOnly.map((member) => [
    `### ${code(member.name)}`,
    `${code(inTypeScript(member))}, on the wire only`,
    wire && toProse(member.comment.text, wire),
  ]);
  const parts = [...sections, ...onlyThere].flat().filter(Boolean);
  return ["## Fields", ...parts].join("\n\n");
}

function heading(name: string, onWire: string | undefined): string {
  return onWire === undefined || onWire === name ? code(name) : `${code(name)} (${code(onWire)})`;
}

function list(items: readonly (string | undefined)[]): string {
  return items
    .filter((item) => item !== undefined)
    .map((item) => `- ${item}`)
    .join("\n");
}
