/* The places in a response, by what the table of the specification says of each. */
import type { Kind, ObjectComponent } from "@chat-completion/specification";
import { jsonTypeOf } from "@chat-completion/specification/read/json-type";
import { find } from "@chat-completion/specification/read/table";
import type { Path } from "./mutations.js";

/** A value in a response, and what the table says may stand there on the wire. */
export interface Place {
  path: Path;
  value: unknown;
  kind: Kind;
  /** The component that the value is, where it is an object of one. */
  component?: ObjectComponent;
}

/** Every place in a response that the table describes, but for those where `null` stands. */
export function placesIn(response: unknown): Place[] {
  return [...placesBelow({ is: "reference", to: "CreateChatCompletionResponse" }, response, [])];
}

function* placesBelow(kind: Kind, value: unknown, path: Path): Generator<Place> {
  if (value === null || value === undefined) return;
  switch (kind.is) {
    case "reference":
      return yield* placesOfComponent(kind.to, value, path);
    case "byType":
      return yield* placesOfComponent(optionOf(kind, value), value, path);
    case "byJsonType": {
      const type = Array.isArray(value) ? "array" : typeof value;
      const option = kind.options.find((one) => jsonTypeOf(one) === type);
      if (option !== undefined) yield* placesBelow(option, value, path);
      return;
    }
    case "list":
    case "record":
      yield { path, value, kind };
      for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
        yield* placesBelow(kind.of, item, [...path, key]);
      }
      return;
    default:
      yield { path, value, kind };
  }
}

function* placesOfComponent(name: string, value: unknown, path: Path): Generator<Place> {
  const { component } = find(name, "wire");
  if (component.is === "alias") return yield* placesBelow(component.kind, value, path);
  if (component.is === "enumeration") {
    yield { path, value, kind: { is: "oneOf", values: component.values } };
    return;
  }
  yield { path, value, kind: { is: "reference", to: name }, component };
  for (const [key, { wireKind }] of Object.entries(component.members)) {
    yield* placesBelow(wireKind, (value as Record<string, unknown>)[key], [...path, key]);
  }
}

function optionOf({ options, unrecognized }: Extract<Kind, { is: "byType" }>, value: unknown): string {
  const option = options[(value as { type: string }).type] ?? unrecognized;
  if (option === undefined) throw new Error("The table has no such type.");
  return option;
}

/** The objects that are components, in a response. */
export function objectsIn(response: unknown): (Place & { component: ObjectComponent })[] {
  return placesIn(response).filter((place) => place.component !== undefined) as never;
}

/** A copy with another value at a path, even at an own key `__proto__`. */
export function replacedAt<Root>(root: Root, [key, ...rest]: Path, value: unknown): Root {
  if (key === undefined) return value as Root;
  const copy = Array.isArray(root) ? [...root] : { ...root };
  const member = rest.length === 0 ? value : replacedAt((root as Record<string, unknown>)[key], rest, value);
  return Object.defineProperty(copy, key, {
    value: member,
    configurable: true,
    enumerable: true,
    writable: true,
  }) as Root;
}

/** The value at a path. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], root);
}
