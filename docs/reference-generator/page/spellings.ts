import { code } from "../markdown/code.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import type { Entries, Member, TypeDeclaration } from "../types/type-declaration.js";
import { additions } from "./additions.js";
import { wireName } from "./wire-name.js";

const HEAD = ["Model", "Wire", "Strict"];
const NOTHING = "—";

/** A type in its three spellings, side by side, member by member where it has members. */
export function spellings(
  model: TypeDeclaration,
  wire: TypeDeclaration | undefined,
  strict: TypeDeclaration | undefined,
  entries: Entries,
): string {
  if (model.type !== undefined) return table(HEAD, [[model, wire, strict].map(definition)]);

  const rows = memberPairs(model, wire, entries).map(([inModel, inWire]) => {
    const inStrict = strict?.members.find(({ name }) => name === inWire?.name);
    const said = inWire && additions(inWire.comment, inModel?.comment ?? { text: "" });
    return [...[inModel, inWire, inStrict].map(signature), said && wire ? prose(said, wire, entries.model) : ""];
  });
  const saysMore = rows.some((cells) => cells.at(-1) !== "");
  return saysMore
    ? table([...HEAD, "What servers send"], rows)
    : table(
        HEAD,
        rows.map((cells) => cells.slice(0, -1)),
      );
}

/** The members of the model beside those of the wire, and after them those that only the wire has. */
function memberPairs(
  model: TypeDeclaration,
  wire: TypeDeclaration | undefined,
  entries: Entries,
): [inModel: Member | undefined, inWire: Member | undefined][] {
  const left = new Map(wire?.members.map((member) => [member.name, member]));
  const pairs = model.members.map((member): [Member, Member | undefined] => {
    const spelled = wireName(model.name, member.name, entries) ?? "";
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
