import { code, linkedType } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { summaryOf } from "./summary.js";
import { readValues } from "./values.js";

/** The page's part on a type alias: the members of a union, the values of an enum, or another type. */
export function alternatives(declaration: TypeDeclaration, entries: Entries): string {
  const { decoded } = entries;
  const members = declaration.alternatives.map((name) => decoded.get(name)).filter((member) => member !== undefined);
  if (members.some(({ type }) => type === undefined)) return unionMembers(members, entries);
  const [known = declaration] = members;
  if (!known.alternatives.every(isString)) return `## Definition\n\n${linkedType(declaration.type ?? "", decoded)}`;
  return values(known, known !== declaration, entries);
}

function unionMembers(members: readonly TypeDeclaration[], { decoded }: Entries): string {
  const rows = members.map((member) => {
    const type = member.members.find(({ name }) => name === "type")?.type ?? "—";
    return [pageLink(member.name), code(type), prose(summaryOf(member), member, decoded)];
  });
  return `## Members\n\n${table(["Member", "`type`", "What it is"], rows)}`;
}

function values(known: TypeDeclaration, isOpen: boolean, { decoded }: Entries): string {
  const meanings = readValues(known.comment.text);
  if (meanings.size === 0) return `## Values\n\n${known.alternatives.map((value) => `- ${code(value)}`).join("\n")}`;
  const rows = known.alternatives.map((value) => {
    const meaning = meanings.get(JSON.parse(value));
    if (meaning === undefined) throw new Error(`The comment of ${known.name} does not say what ${value} means.`);
    return [code(value), prose(meaning, known, decoded)];
  });
  const others = isOpen ? [["any other string", "a server's own word"]] : [];
  return `## Values\n\n${table(["Value", "Meaning"], [...rows, ...others])}`;
}

function isString(type: string): boolean {
  return type.startsWith('"');
}
