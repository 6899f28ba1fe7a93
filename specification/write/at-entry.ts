import { type Entry, type EnumerationComponent, type Kind, type Member, oneOf, unite } from "../index.js";

/** Whether a member may be absent at an entry, and whether it may be `null` there. */
export function isMissableAt(member: Member, entry: Entry): { absent: boolean; null: boolean } {
  return entry === "wire"
    ? { absent: member.mayBeAbsentOnWire, null: member.mayBeNullOnWire }
    : { absent: !member.isRequired, null: member.isNullable };
}

/** The strings of an enumeration at an entry: on the wire any string, if servers are known to send further ones. */
export function wordsAt({ values, relaxations }: EnumerationComponent, entry: Entry): Kind {
  const others = entry === "wire" ? relaxations.map(({ allows }) => allows) : [];
  return others.filter((allows) => typeof allows === "object").reduce(unite, oneOf(...values));
}
