import { explainChoice, findNonCompletion } from "@chat-completion/core";
import type { Subject } from "./compare.js";
import { MEMBERS, ONE_OF_EACH_KIND, valuesFor } from "./values.js";

type Names = [entry: "wire" | "strict", schema: string, member?: string];

/** What only the library can say of its schemas. */
export interface Library<Schema> {
  /** What our package exports. */
  exports: Readonly<Record<"wire" | "strict", Readonly<Record<string, unknown>>>>;
  /** The schema of a member, without what allows it to be absent or null. */
  memberOf(schema: Schema, member: string): Schema;
  /** A schema as the library makes it of the same members. What has no members is the library's own already. */
  plainly(schema: Schema): Schema;
  accepts(schema: Schema, value: unknown): boolean;
  /** A union of ours asks the option that is meant. The library's asks all of them, and gives one issue for the union. */
  isUnion(schema: Schema): boolean;
  /** Whether a value may be compared; absent where any may. */
  isComparable?(schema: Schema, value: unknown): boolean;
}

/** Every exported schema of wire and strict, each once, and some of their members, beside the library's own of the same members. */
export function subjectsOf<Schema extends object>(library: Library<Schema>): Subject<Schema>[] {
  const { exports } = library;
  const schemaAt = (entry: "wire" | "strict", name: string) => exports[entry][name] as Schema;
  const schemas = new Map<Schema, Names>();
  for (const entry of ["wire", "strict"] as const) {
    for (const schema of Object.keys(exports[entry])) schemas.set(schemaAt(entry, schema), [entry, schema]);
  }
  for (const names of MEMBERS) {
    const [entry, schema, member] = names;
    schemas.set(library.memberOf(schemaAt(entry, schema), member), names);
  }
  return [...schemas].map(([ours, names]) => {
    const plain = library.plainly(ours);
    return {
      name: names.join(" "),
      ours,
      plain,
      values: valuesFor(...names).filter(({ value }) => library.isComparable?.(ours, value) ?? true),
      rejectsInFront: rejectsInFront(names.join(" ")),
      plainAccepts: (value) => library.accepts(plain, value),
      namesOtherPaths: library.isUnion(ours),
    };
  });
}

/** Of all subjects, one of each kind. */
export function oneOfEachKindOf<Schema>(subjects: readonly Subject<Schema>[]): Subject<Schema>[] {
  return ONE_OF_EACH_KIND.map((name) => {
    const found = subjects.find((subject) => subject.name === name);
    if (found === undefined) throw new Error(`There is no ${name}.`);
    return found;
  });
}

/** What the schema of an object can't say with its members: a choice without a message, and what is no completion. */
export function rejectsInFront(name: string): ((value: unknown) => boolean) | undefined {
  if (name === "wire ChatCompletionChoiceSchema") return (value) => explainChoice(value) !== undefined;
  if (name.endsWith("CreateChatCompletionResponseSchema")) return (value) => findNonCompletion(value) !== undefined;
  return undefined;
}
