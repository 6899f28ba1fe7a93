import { code } from "../markdown/code.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import type { Entries, Member, TypeDeclaration } from "../types/type-declaration.js";
import { additions } from "./additions.js";
import { wireName } from "./wire-name.js";

const HEAD = ["Decoded", "Wire", "Strict"];
const NOTHING = "—";

/** A type at the three entries, side by side. If it has members, each has a row. */
export function spellings(
  decoded: TypeDeclaration,
  wire: TypeDeclaration | undefined,
  strict: TypeDeclaration | undefined,
  entries: Entries,
): string {
  if (decoded.type !== undefined) return table(HEAD, [[decoded, wire, strict].map(definition)]);

  const rows = memberPairs(decoded, wire, entries).map(([decodedMember, inWire]) => {
    const inStrict = strict?.members.find(({ name }) => name === inWire?.name);
    const said = inWire && additions(inWire.comment, decodedMember?.comment ?? { text: "" });
    return [
      ...[decodedMember, inWire, inStrict].map(signature),
      said && wire ? prose(said, wire, entries.decoded) : "",
    ];
  });
  const saysMore = rows.some((cells) => cells.at(-1) !== "");
  return saysMore
    ? table([...HEAD, "What servers send"], rows)
    : table(
        HEAD,
        rows.map((cells) => cells.slice(0, -1)),
      );
}

/** The members of the decoded type beside those of the wire type. Members that only the wire has come last. */
function memberPairs(
  decoded: TypeDeclaration,
  wire: TypeDeclaration | undefined,
  entries: Entries,
): [decodedMember: Member | undefined, inWire: Member | undefined][] {
  const left = new Map(wire?.members.map((member) => [member.name, member]));
  const pairs = decoded.members.map((member): [Member, Member | undefined] => {
    const spelled = wireName(decoded.name, member.name, entries) ?? "";
    const inWire = left.get(spelled);
    left.delete(spelled);
    return [member, inWire];
  });
  return [...pairs, ...[...left.values()].map((member): [undefined, Member] => [undefined, member])];
}

function definition(declaration: TypeDeclaration | undefined): string {
  if (declaration === undefined) return NOTHING;
  return code(declaration.type ?? `{ ${declaration.members.map(inTypeScript).join("; ")} }`);
}

function signature(member: Member | undefined): string {
  return member === undefined ? NOTHING : code(inTypeScript(member));
}

function inTypeScript({ name, optional, type }: Member): string {
  return `${name}${optional ? "?" : ""}: ${type}`;
}
