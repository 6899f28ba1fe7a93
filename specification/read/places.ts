import { type ByType, type Component, type Kind, type Member, nameAt, type Relaxation, reference } from "../index.js";
import { find } from "./table.js";

/** A place in a response for which the table has a member, an enumeration or a union. */
export interface Place {
  /**
   * The path from the response, such as `choices[].message.content`. `[]` is an item of a list, `*` a value of a
   * record, and `[type=custom]` an item or a value of that type.
   */
  readonly path: string;
  /** The name of the component that it belongs to. */
  readonly component: string;
  /** The kind of value that the specification allows there. */
  readonly kind: Kind;
  /** The row, if the place is a member. */
  readonly member?: Member;
  /** Whether the specification has this place. */
  readonly isOfSpecification: boolean;
  /** What servers send there instead. */
  readonly relaxations: readonly Relaxation[];
}

/** The response as a whole. */
export const response = reference("CreateChatCompletionResponse");

/** Every place of a response on the wire. */
export function* placesOf(kind: Kind = response, path = "", component = ""): Generator<Place> {
  switch (kind.is) {
    case "list":
      return yield* placesOf(kind.of, `${path}[]`, component);
    case "record":
      return yield* placesOf(kind.of, `${path}.*`, component);
    case "byJsonType":
      for (const option of kind.options) yield* placesOf(option, path, component);
      return;
    case "byType":
      if (kind.relaxation !== undefined) {
        const known: Kind = { is: "byType", options: kind.options };
        yield { path, component, kind: known, isOfSpecification: true, relaxations: [kind.relaxation] };
      }
      for (const [type, name] of typesOf(kind)) yield* placesOf(reference(name), pathOfType(path, type), component);
      return;
    case "reference":
      return yield* placesIn(find(kind.to, "wire").component, path);
  }
}

function* placesIn(component: Component, path: string): Generator<Place> {
  const { name } = component;
  const isOfSpecification = nameAt(component, "strict") !== undefined;
  switch (component.is) {
    case "alias":
      return yield* placesOf(component.kind, path, name);
    case "enumeration": {
      const { values, relaxations } = component;
      return yield { path, component: name, kind: { is: "oneOf", values }, isOfSpecification, relaxations };
    }
    case "object":
      for (const [key, member] of Object.entries(component.members)) {
        const { kind, relaxations, wireKind, wireOnly } = member;
        const at = pathOfMember(path, key);
        const isOfBoth = isOfSpecification && wireOnly === undefined;
        yield { path: at, component: name, kind, member, isOfSpecification: isOfBoth, relaxations };
        yield* placesOf(wireKind, at, name);
      }
  }
}

/** The types of a union with their components. `*` is any type that the specification does not have. */
export function typesOf({ options, unrecognized }: ByType): [type: string, component: string][] {
  return [...Object.entries(options), ...(unrecognized === undefined ? [] : [["*", unrecognized] as [string, string]])];
}

/** The path of a member. */
export function pathOfMember(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The path of the values of one type, at the place of a union. */
export function pathOfType(path: string, type: string): string {
  return `${path.replace(/\[\]$/, "")}[type=${type}]`;
}
