import { type Component, jsonTypeInRow, type Kind, type Member } from "../index.js";
import { pathOfMember, pathOfType, response } from "../read/places.js";
import { find, membersAt } from "../read/table.js";
import type { Place, Shape } from "./shape.js";

/** What the table says of the specification: of a chat completion, unless another kind is given. */
export function shapeOfTable(root: Kind = response): Shape {
  return new Map(placesOf(root, ""));
}

type Entry = [path: string, place: Place];

function* placesOf(kind: Kind, path: string, member?: Member): Generator<Entry> {
  const { types, words } = told(kind);
  yield [
    path,
    {
      types: [...types].sort(),
      ...(words === undefined ? {} : { words: [...words].sort() }),
      isNullable: member?.isNullable ?? false,
      ...(member === undefined ? {} : { isRequired: member.isRequired }),
    },
  ];
  yield* below(kind, path);
}

/** The types and texts of a kind, without what is inside of it. */
function told(kind: Kind): { types: readonly string[]; words?: readonly string[] } {
  switch (kind.is) {
    case "unknown":
      return { types: ["anything"] };
    case "integer":
      return { types: ["integer"] };
    case "oneOf":
      return { types: ["string"], words: kind.values };
    case "byJsonType":
      return { types: kind.options.flatMap((option) => told(option).types) };
    case "reference": {
      const { component } = find(kind.to, "strict");
      if (component.is === "alias") return told(component.kind);
      return component.is === "object" ? { types: ["object"] } : { types: ["string"], words: component.values };
    }
    default:
      return { types: [jsonTypeInRow(kind)] };
  }
}

function* below(kind: Kind, path: string): Generator<Entry> {
  switch (kind.is) {
    case "list":
      return yield* placesOf(kind.of, `${path}[]`);
    case "record":
      return yield* placesOf(kind.of, `${path}.*`);
    case "byJsonType":
      for (const option of kind.options) yield* below(option, path);
      return;
    case "byType":
      for (const [type, name] of Object.entries(kind.options)) {
        // A union knows its options by the names that they have on the wire.
        yield* membersOf(find(name, "wire").component, pathOfType(path, type));
      }
      return;
    case "reference":
      return yield* membersOf(find(kind.to, "strict").component, path);
  }
}

function* membersOf(component: Component, path: string): Generator<Entry> {
  if (component.is === "alias") yield* below(component.kind, path);
  if (component.is !== "object") return;
  for (const [key, member] of membersAt(component, "strict")) {
    yield* placesOf(member.kind, pathOfMember(path, key), member);
  }
}
