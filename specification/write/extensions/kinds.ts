import { type JsonType, jsonTypeInRow, type Kind } from "../../index.js";
import { findBlock } from "../../read/extensions.js";
import { jsonTypeOf as jsonTypeOnWire } from "../../read/json-type.js";
import { expectedOf as expectedOnWire } from "../expected.js";

/** The JSON type of the values of a field. */
export function jsonTypeOf(kind: Kind): JsonType {
  if (kind.is !== "reference") return jsonTypeInRow(kind);
  return findBlock(kind.to) === undefined ? jsonTypeOnWire(kind) : "object";
}

/** What an issue says that a field may have, in words, after "Expected". */
export function expectedOf(kind: Extract<Kind, { is: "byJsonType" }>): string {
  // In words, a block is what a record is: an object.
  const options = kind.options.map(
    (option): Kind => (option.is === "reference" ? { is: "record", of: option } : option),
  );
  return expectedOnWire({ is: "byJsonType", options });
}

/** The JSON types that a field's value may have. Empty if any is right. */
export function jsonTypesOf(kind: Kind): JsonType[] {
  if (kind.is === "unknown") return [];
  return kind.is === "byJsonType" ? kind.options.map(jsonTypeOf) : [jsonTypeOf(kind)];
}
