import type { Kind } from "../index.js";
import { jsonTypeOf } from "../read/json-type.js";

/** What an issue says that may stand in a place, in words, after "Expected". */
export function expectedOf(kind: Kind): string {
  switch (kind.is) {
    case "boolean":
      return "a boolean";
    case "number":
      return "a number";
    case "integer":
      return "an integer";
    case "oneOf":
      return listed(kind.values.map(quoted), "or");
    case "except":
      return kind.values.length === 0 ? "a string" : `a string other than ${listed(kind.values.map(quoted), "and")}`;
    case "list":
      return "an array";
    case "reference":
      return jsonTypeOf(kind) === "string" ? "a string" : "an object";
    case "record":
    case "byType":
      return "an object";
    case "byJsonType":
      return listed(kind.options.map(expectedOf), "or");
    case "matching":
    case "unknown":
      throw new Error(`The row says in no words what is ${kind.is}: \`.expecting(…)\` does.`);
  }
}

const quoted = (value: string) => `\\"${value}\\"`;

function listed(phrases: readonly string[], word: "and" | "or"): string {
  const [last, ...others] = [...phrases].reverse();
  return others.length === 0 ? `${last}` : `${others.reverse().join(", ")} ${word} ${last}`;
}
