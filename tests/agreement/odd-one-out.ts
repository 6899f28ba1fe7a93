/* Sentences that name who says of a value what the others don't, that one first: the culprit, where one thing is broken. */

/** Who accepts a value and who rejects it; `undefined` where all say the same. */
export function oddVerdict(accepts: Readonly<Record<string, boolean>>): string | undefined {
  const [odd, ...others] = groupsOf(accepts);
  if (odd === undefined || others.length === 0) return undefined;
  const rest = others.flatMap(({ names }) => names);
  const [verb, opposite] = odd.answer ? ["accept", "reject"] : ["reject", "accept"];
  return `${list(odd.names)} ${verb}${odd.names.length === 1 ? "s" : ""} what ${list(rest)} ${opposite}${rest.length === 1 ? "s" : ""}`;
}

/** Who names which paths in a value; `undefined` where all name the same. */
export function oddPaths(paths: Readonly<Record<string, readonly string[]>>): string | undefined {
  const said = Object.entries(paths).map(([name, found]) => [name, found.join() || "none"]);
  const groups = groupsOf<string>(Object.fromEntries(said));
  if (groups.length < 2) return undefined;
  return `other paths from ${groups.map(({ names, answer }) => `${list(names)}: ${answer}`).join(" than from ")}`;
}

interface Group<Answer> {
  answer: Answer;
  names: string[];
}

/** Those who say the same, in groups: the smallest first, and of two that are alike, the one that was asked first. */
function groupsOf<Answer>(answers: Readonly<Record<string, Answer>>): Group<Answer>[] {
  const groups = new Map<Answer, Group<Answer>>();
  for (const [name, answer] of Object.entries(answers)) {
    groups.set(answer, { answer, names: [...(groups.get(answer)?.names ?? []), name] });
  }
  return [...groups.values()].sort((one, other) => one.names.length - other.names.length);
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(names);
}
