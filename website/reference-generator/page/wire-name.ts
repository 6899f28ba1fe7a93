import type { Entries } from "../types/type-declaration.js";

/** The name of a decoded member on the wire. `undefined` if it has none there. */
export function wireName(component: string, member: string, { wire }: Entries): string | undefined {
  const spelled = member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return wire.get(component)?.members.some(({ name }) => name === spelled) ? spelled : undefined;
}
