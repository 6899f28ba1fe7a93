import { type JsonType, jsonType } from "../json.js";
import { blocks } from "./blocks.js";
import type { FieldBlock, OwnedField } from "./field-block.js";
import { placesInChunk, placesInResponse } from "./places.js";
import { wireOnlyMembers } from "./wire-only.js";

/** A field as it is known, and the block that it belongs to. */
export interface Owner {
  readonly block: FieldBlock;
  readonly field: OwnedField;
}

/** What a path begins at. */
export type Root = "response" | "chunk";

/** The components that an object at a path may be of. */
export function componentsAt(root: Root, path: readonly (string | number)[]): readonly string[] {
  const place = path.map((key) => (typeof key === "number" ? "[]" : key)).join(".");
  const places = root === "response" ? placesInResponse : placesInChunk;
  return Object.hasOwn(places, place) ? (places[place] ?? []) : [];
}

/**
 * The owners of a key that the specification does not name, in a fixed order: first what several servers send alike. Only
 * those who send a value of this type; any of them may send `null`.
 */
export function findOwners(components: readonly string[], key: string, value: unknown): Owner[] {
  const owners = components.flatMap((component) => ownersByKey().get(`${component}.${key}`) ?? []);
  const type = jsonType(value);
  return owners.filter(({ field }) => isOfType(field, type));
}

/** Why the wire has a member that the specification does not name. `undefined` if it has none of that name. */
export function whyOnWire(components: readonly string[], key: string): string | undefined {
  for (const component of components) {
    const members = wireOnlyMembers[component];
    if (members !== undefined && Object.hasOwn(members, key)) return members[key];
  }
  return undefined;
}

function isOfType({ types }: OwnedField, type: JsonType): boolean {
  return types.length === 0 || type === "null" || types.includes(type);
}

let known: ReadonlyMap<string, readonly Owner[]> | undefined;

/** The owners of each key, by component and key. The first call makes the map: most programs never need it. */
function ownersByKey(): ReadonlyMap<string, readonly Owner[]> {
  known ??= mapOfOwners();
  return known;
}

function mapOfOwners(): ReadonlyMap<string, readonly Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const block of blocks()) {
    for (const component of block.components) {
      for (const [key, field] of Object.entries(block.fields)) {
        const name = `${component}.${key}`;
        owners.set(name, [...(owners.get(name) ?? []), { block, field }]);
      }
    }
  }
  return owners;
}
