import { aliasedAt, type JsonType, jsonTypeInRow, type Kind } from "../index.js";
import { find } from "./table.js";

/** The JSON type of the values of a kind, on the wire. For a reference it is that of the component. */
export function jsonTypeOf(kind: Kind): JsonType {
  if (kind.is !== "reference") return jsonTypeInRow(kind);
  const { component } = find(kind.to, "wire");
  if (component.is === "alias") return jsonTypeOf(aliasedAt(component, "wire"));
  return component.is === "enumeration" ? "string" : "object";
}

/** The options of a union, by their JSON types. It throws if two options have the same type: no schema has such a union. */
export function byJsonType(options: readonly Kind[]): Map<JsonType, Kind> {
  const byType = new Map<JsonType, Kind>();
  for (const option of options) {
    const type = jsonTypeOf(option);
    const other = byType.get(type);
    if (other !== undefined) {
      const names = [other, option].flatMap((one) => (one.is === "reference" ? [one.to] : []));
      throw new Error(
        `Two options of a union are of the JSON type ${type}. Give the servers to ${names.join(" or ") || "one kind"} itself, as its relaxations, instead of to the row.`,
      );
    }
    byType.set(type, option);
  }
  return byType;
}
