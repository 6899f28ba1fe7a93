import {
  type Component,
  type Entry,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  type Subject,
  subjects,
} from "../index.js";

/** Every component, with its subject. */
export const all = subjects.flatMap((subject) => subject.components.map((component) => ({ subject, component })));

/** The component with a name at an entry, and its subject. */
export function find(name: string, entry: Entry): { subject: Subject; component: Component } {
  const found = all.find(({ component }) => nameAt(component, entry) === name);
  if (found === undefined) throw new Error(`The table has no ${name} at ${entry}.`);
  return found;
}

/** The components of a subject that an entry has. */
export function componentsAt(subject: Subject, entry: Entry): Component[] {
  return subject.components.filter((component) => nameAt(component, entry) !== undefined);
}

/** The members that a component has at an entry. */
export function membersAt(component: ObjectComponent, entry: Entry): [key: string, member: Member][] {
  return Object.entries(component.members).filter(([, { wireOnly }]) => entry === "wire" || wireOnly === undefined);
}

/** The kind of value of a member at an entry. */
export function kindAt(member: Member, entry: Entry): Kind {
  return entry === "wire" ? member.wireKind : member.kind;
}

/** The kinds of values that a component has. */
export function kindsOf(component: Component): Kind[] {
  if (component.is === "alias") return [component.kind];
  return component.is === "object" ? Object.values(component.members).map(({ kind }) => kind) : [];
}

/** The names of the components that a kind of value refers to. */
export function referencesIn(kind: Kind): string[] {
  switch (kind.is) {
    case "reference":
      return [kind.to];
    case "list":
    case "record":
      return referencesIn(kind.of);
    case "byJsonType":
      return kind.options.flatMap(referencesIn);
    case "byType":
      return [...Object.values(kind.options), ...(kind.unrecognized === undefined ? [] : [kind.unrecognized])];
    default:
      return [];
  }
}

/** The option of a union for objects without a type: the one whose `type` may be absent on the wire. */
export function typelessOption(options: Readonly<Record<string, string>>): string | undefined {
  return Object.values(options).find((name) => {
    const { component } = find(name, "wire");
    return component.is === "object" && component.members.type?.mayBeAbsentOnWire;
  });
}

/** The names of the components of a root, its own among them: all that it refers to on the wire. */
export function namesIn(root: string, found: Set<string> = new Set()): ReadonlySet<string> {
  if (found.has(root)) return found;
  found.add(root);
  const { component } = find(root, "wire");
  const kinds =
    component.is === "object" ? Object.values(component.members).map(({ wireKind }) => wireKind) : kindsOf(component);
  for (const name of kinds.flatMap(referencesIn)) namesIn(name, found);
  return found;
}
