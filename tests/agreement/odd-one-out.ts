/** What each says of a value, by its name, such as "the guard". */
export type Answers = Readonly<Record<string, string>>;

/**
 * A sentence that names who differs from most of the others, that one first; `undefined` where all say the same. Where there
 * is no majority, those come first that were asked first.
 */
export function oddOneOut(answers: Answers): string | undefined {
  const byAnswer = new Map<string, string[]>();
  for (const [name, answer] of Object.entries(answers)) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), name]);
  if (byAnswer.size < 2) return undefined;
  const groups = [...byAnswer].sort(([, some], [, others]) => some.length - others.length);
  return groups.map(([answer, names]) => `${list.format(names)}: ${answer}`).join("; but ");
}

const list = new Intl.ListFormat("en");
