import type { Entries } from "../types/type-declaration.js";

/** What a decoded member is called on the wire. Nothing where it stands for something that has no name there. */
export function wireName(component: string, member: string, { wire }: Entries): string | undefined {
  const spelled = member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return wire.get(component)?.members.some(({ name }) => name === spelled) ? spelled : undefined;
}
