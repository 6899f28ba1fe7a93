import { code } from "../markdown/code.js";
import { table } from "../markdown/table.js";
import type { Member, TypeDeclaration } from "../types/type-declaration.js";

/** The definitions of a type alias at the three entries, side by side. */
export function spellings(declarations: readonly (TypeDeclaration | undefined)[]): string {
  return table(["Decoded", "Wire", "Strict"], [declarations.map(definition)]);
}

function definition(declaration: TypeDeclaration | undefined): string {
  if (declaration === undefined) return "—";
  return code(declaration.type ?? `{ ${declaration.members.map(inTypeScript).join("; ")} }`);
}

/** A member as it is declared. */
export function inTypeScript({ name, optional, type }: Member): string {
  return `${name}${optional ? "?" : ""}: ${type}`;
}
