import {
  type Component,
  type Entry,
  type EnumerationComponent,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  type Subject,
  subjects,
} from "../index.js";

/* What the writers ask of the table. */

const all = subjects.flatMap((subject) => subject.components.map((component) => ({ subject, component })));

/** The component that an entry has under a name, and its subject. */
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

/** The kind of value that an entry has in a member's place. */
export function kindAt(member: Member, entry: Entry): Kind {
  return entry === "wire" ? member.wireKind : member.kind;
}

/** Whether a component is the same on the wire as in the specification, with all that it refers to. */
export function isSharedByEntries(component: Component): boolean {
  if (nameAt(component, "strict") !== component.name) return false;
  switch (component.is) {
    case "enumeration":
      return component.relaxations.length === 0;
    case "alias":
      return isSharedKind(component.kind);
    case "object":
      return (
        component.absentMembers === undefined &&
        Object.values(component.members).every(
          ({ kind, relaxations, isRequired, wireOnly }) =>
            // An optional member may be `undefined` on the wire, and must be left out by the specification.
            relaxations.length === 0 && isRequired && wireOnly === undefined && isSharedKind(kind),
        )
      );
  }
}

function isSharedKind(kind: Kind): boolean {
  return referencesIn(kind).every((name) => isSharedByEntries(find(name, "wire").component));
}

/** Whether the decoded value is the same as that of the wire, with all that it refers to. */
export function isSameDecoded(component: Component): boolean {
  switch (component.is) {
    case "enumeration":
      return true;
    case "alias":
      return !hasByType(component.kind) && isSameDecodedKind(component.kind);
    case "object":
      return (
        !isUnrecognizedOption(component) &&
        Object.entries(component.members).every(
          ([key, { kind, relaxations }]) =>
            camelCase(key) === key && relaxations.length === 0 && !hasByType(kind) && isSameDecodedKind(kind),
        )
      );
  }
}

function isSameDecodedKind(kind: Kind): boolean {
  return referencesIn(kind).every((name) => isSameDecoded(find(name, "wire").component));
}

/** Whether encoding returns the decoded value as it is, with all that it refers to. */
export function isSameEncoded(component: Component): boolean {
  if (component.is === "enumeration") return true;
  if (isUnrecognizedOption(component)) return false;
  const isSameKind = (kind: Kind) => referencesIn(kind).every((name) => isSameEncoded(find(name, "wire").component));
  if (component.is === "alias") return isSameKind(component.kind);
  return Object.entries(component.members).every(([key, { kind }]) => camelCase(key) === key && isSameKind(kind));
}

/** Whether a union has this component for what is of no known type. Decoding wraps it. */
export function isUnrecognizedOption(component: Component): boolean {
  return all.some((other) => kindsOf(other.component).some((kind) => unrecognizedIn(kind) === component.name));
}

function unrecognizedIn(kind: Kind): string | undefined {
  if (kind.is === "byType") return kind.unrecognized;
  return kind.is === "list" || kind.is === "record" ? unrecognizedIn(kind.of) : undefined;
}

/** The kinds of values that a component has. */
export function kindsOf(component: Component): Kind[] {
  if (component.is === "alias") return [component.kind];
  return component.is === "object" ? Object.values(component.members).map(({ kind }) => kind) : [];
}

function hasByType(kind: Kind): boolean {
  return kind.is === "byType" || ((kind.is === "list" || kind.is === "record") && hasByType(kind.of));
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

/** The option of a union that an object without a type is, on the wire: the one whose `type` may be absent. */
export function typelessOption(options: Readonly<Record<string, string>>): string | undefined {
  return Object.values(options).find((name) => {
    const { component } = find(name, "wire");
    return component.is === "object" && component.members.type?.mayBeAbsentOnWire;
  });
}

/** A regular expression for any text but these words, of which only a dot means something in it. */
export function patternExcept(values: readonly string[]): string {
  const words = values.join("|").replaceAll(".", "\\.");
  return `^(?!${values.length === 1 ? words : `(?:${words})`}$)`;
}

/** A key as the decoded value has it. */
export function camelCase(key: string): string {
  return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A component's name as that of a constant. */
export function constantName(name: string): string {
  return name[0]?.toLowerCase() + name.slice(1);
}

/** The name of an enumeration's list of values. */
export function listName({ name }: EnumerationComponent): string {
  return `KNOWN_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}S`;
}

/** What servers send in a member's place, as a comment. Empty where they send what the specification has. */
export function habitsOf(member: Member): string {
  if (member.wireOnly !== undefined) return member.wireOnly;
  const ways = new Map<string, string[]>();
  for (const { how, servers } of member.relaxations) ways.set(servers, [...(ways.get(servers) ?? []), how]);
  const phrases = [...ways].map(([servers, hows]) => `${hows.join(" or ")} from ${servers}`);
  return phrases.length === 0 ? "" : `${capitalized(phrases.join("; "))}.`;
}

function capitalized(text: string): string {
  return text.startsWith("null") ? text : `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
