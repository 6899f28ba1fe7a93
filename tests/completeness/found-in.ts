import { aliasedAt, type ByType, type Kind, type ObjectComponent, subjects } from "@chat-completion/specification";
import { jsonTypeOf } from "@chat-completion/specification/read/json-type";
import {
  type Place,
  pathOfMember,
  pathOfType,
  placesOf,
  response,
  typesOf,
} from "@chat-completion/specification/read/places";
import { find, typelessOption } from "@chat-completion/specification/read/table";
import { checkOf, isOfTypes } from "./accepts.js";
import { relaxationLines } from "./wire-minus-strict.js";

const is = checkOf(subjects, "wire");

/** The places of each root that was asked for, by their paths. */
const placesOfRoots = new Map<Kind, ReadonlyMap<string, Place[]>>();

function placesByPath(root: Kind): ReadonlyMap<string, Place[]> {
  const known = placesOfRoots.get(root);
  if (known !== undefined) return known;
  const placesAt = new Map<string, Place[]>();
  for (const place of placesOf(root)) placesAt.set(place.path, [...(placesAt.get(place.path) ?? []), place]);
  placesOfRoots.set(root, placesAt);
  return placesAt;
}

/** The places of the table that some responses have, as the table's paths. */
export interface Found {
  /** Where a value stands that is not null. */
  readonly values: Set<string>;
  readonly nulls: Set<string>;
  readonly absent: Set<string>;
  /** Deviations from the specification, as lines such as `created: null`. */
  readonly relaxations: Set<string>;
  /** The names of the components that have a key which the table does not name. */
  readonly withUnknownKeys: Set<string>;
}

interface Search extends Found {
  readonly placesAt: ReadonlyMap<string, Place[]>;
}

/** Everything that at least one of the responses has, or of the values of another root. */
export function foundIn(responses: readonly unknown[], root: Kind = response): Found {
  const found: Search = {
    placesAt: placesByPath(root),
    values: new Set(),
    nulls: new Set(),
    absent: new Set(),
    relaxations: new Set(),
    withUnknownKeys: new Set(),
  };
  for (const value of responses) visit(value, root, "", found);
  return found;
}

function visit(value: unknown, kind: Kind, path: string, found: Search): void {
  if (value === undefined) found.absent.add(path);
  else if (value === null) found.nulls.add(path);
  else found.values.add(path);
  for (const line of relaxationsIn(value, path, found.placesAt)) found.relaxations.add(line);
  if (value == null) return;
  switch (kind.is) {
    case "list":
      for (const item of value as unknown[]) visit(item, kind.of, `${path}[]`, found);
      return;
    case "record":
      for (const item of Object.values(value)) visit(item, kind.of, `${path}.*`, found);
      return;
    case "byJsonType": {
      const option = kind.options.find((one) => jsonTypeOf(one) === (Array.isArray(value) ? "array" : typeof value));
      visit(value, option as Kind, path, found);
      return;
    }
    case "byType": {
      const [type, name] = optionOf(kind, value);
      visit(value, { is: "reference", to: name }, pathOfType(path, type), found);
      return;
    }
    case "reference": {
      const { component } = find(kind.to, "wire");
      if (component.is === "alias") visit(value, aliasedAt(component, "wire"), path, found);
      if (component.is === "object") visitMembers(value as Record<string, unknown>, component, path, found);
    }
  }
}

function visitMembers(value: Record<string, unknown>, component: ObjectComponent, path: string, found: Search): void {
  const { name, members, absentMembers = [] } = component;
  for (const [key, { wireKind }] of Object.entries(members)) {
    visit(Object.hasOwn(value, key) ? value[key] : undefined, wireKind, pathOfMember(path, key), found);
  }
  const isKnown = (key: string) => Object.hasOwn(members, key) || absentMembers.includes(key);
  if (!Object.keys(value).every(isKnown)) found.withUnknownKeys.add(name);
}

/** The option of a union that an object is. */
function optionOf(kind: ByType, value: object): [type: string, component: string] {
  const { type = undefined } = value as { type?: unknown };
  const types = new Map(typesOf(kind));
  const known = typeof type === "string" ? types.get(type) : undefined;
  // One of a known type in another shape is among those of other types.
  if (known !== undefined && is({ is: "reference", to: known }, value)) return [type as string, known];
  const typeless = typelessOption(kind.options);
  const isTypeless = type === undefined || type === null || type === "";
  return [...types].find(([key, name]) => (isTypeless ? name === typeless : key === "*")) as [string, string];
}

/** How the value at a place leaves the specification. */
function relaxationsIn(value: unknown, path: string, placesAt: Search["placesAt"]): string[] {
  return (placesAt.get(path) ?? []).flatMap((place) => {
    const relaxations = place.relaxations.filter((relaxation) => {
      const { allows } = relaxation;
      if (allows === "absent") return value === undefined;
      if (place.kind.is === "byType" && !isOfTypes(relaxation, place.kind, value)) return false;
      return allows === "null" ? value === null : is(allows, value) && !is(place.kind, value);
    });
    return relaxationLines({ ...place, relaxations });
  });
}
