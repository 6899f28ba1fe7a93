import type { Member } from "../index.js";
import { capitalized } from "../read/names.js";

/** What servers send for a member, as a comment. Empty if they send what the specification has. */
export function habitsOf(member: Member): string {
  if (member.wireOnly !== undefined) return member.wireOnly;
  const ways = new Map<string, string[]>();
  for (const { how, servers } of member.relaxations) ways.set(servers, [...(ways.get(servers) ?? []), how]);
  const phrases = [...ways].map(([servers, hows]) => `${hows.join(" or ")} from ${servers}`);
  return phrases.length === 0 ? "" : asSentence(phrases.join("; "));
}

/** A capital first letter and a full stop. `null` keeps its spelling. */
function asSentence(phrase: string): string {
  return `${phrase.startsWith("null") ? phrase : capitalized(phrase)}.`;
}
