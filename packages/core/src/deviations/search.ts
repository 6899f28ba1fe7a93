import { isObject, jsonType } from "../json.js";
import type { Component, Kind, Member } from "./component.js";
import type { Deviation, DeviationCode } from "./deviation.js";
import { isQuotable, receivedAs, sayMissing, sayUnknownKey, sayWrong } from "./wording.js";

/**
 * A list with a million broken items would give a million deviations. A list or a map is read no further once it has had
 * this many, as the schemas read theirs. Unknown keys are counted apart: a list, with all that is in it, gives this many
 * at most, and so does an object with its own.
 */
const MOST_DEVIATIONS = 1000;

/** Where a search stands, and what it has found. */
export interface Search {
  path: (string | number)[];
  /** What strict refuses a response for. */
  deviations: Deviation[];
  /** What nothing refuses a response for. */
  unknownKeys: Deviation[];
  /** How many unknown keys there may be before the list that is being read has had enough. */
  mostUnknownKeys: number;
}

/** Looks through an object, member by member. */
export function searchObject(search: Search, value: Record<string, unknown>, component: Component): void {
  searchUnknownKeys(search, value, [component]);
  for (const [name, member] of Object.entries(component)) {
    search.path.push(name);
    const held = value[name];
    if (held === undefined && member.required) addMissing(search, member);
    else if (held !== undefined || name in value) searchMember(search, held, member);
    search.path.pop();
  }
}

function searchMember(search: Search, value: unknown, member: Member): void {
  const { kind, nullable } = member;
  if (value === null && nullable) return;
  if (typeof kind === "string") {
    if (!isOfType(value, kind)) addWrong(search, value, member);
  } else if ("oneOf" in kind) {
    if (!(kind.oneOf as readonly unknown[]).includes(value)) addWrong(search, value, member);
  } else if ("listOf" in kind) {
    if (Array.isArray(value)) searchList(search, value, kind.listOf);
    else addWrong(search, value, member);
  } else if (!isObject(value)) {
    addWrong(search, value, member);
  } else if ("mapOf" in kind) {
    searchMap(search, value, kind.mapOf);
  } else if ("byType" in kind) {
    searchByType(search, value, kind.byType);
  } else {
    searchObject(search, value, kind.object);
  }
}

function isOfType(value: unknown, type: "string" | "boolean" | "number" | "integer"): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}

function searchList(search: Search, items: readonly unknown[], kind: Kind): void {
  const item: Member = { kind, required: true };
  const most = search.deviations.length + MOST_DEVIATIONS;
  const mostUnknownKeys = search.mostUnknownKeys;
  search.mostUnknownKeys = Math.min(mostUnknownKeys, search.unknownKeys.length + MOST_DEVIATIONS);
  for (let index = 0; index < items.length && search.deviations.length < most; index++) {
    search.path.push(index);
    searchMember(search, items[index], item);
    search.path.pop();
  }
  search.mostUnknownKeys = mostUnknownKeys;
}

/** Every own key is data: also `__proto__`. */
function searchMap(search: Search, values: Record<string, unknown>, kind: Kind): void {
  const item: Member = { kind, required: true };
  const most = search.deviations.length + MOST_DEVIATIONS;
  for (const [key, value] of Object.entries(values)) {
    if (search.deviations.length >= most) return;
    search.path.push(key);
    searchMember(search, value, item);
    search.path.pop();
  }
}

/** Of an object of an unknown type nothing is said but that, and which of its keys no type has. */
function searchByType(
  search: Search,
  value: Record<string, unknown>,
  components: Readonly<Record<string, Component>>,
): void {
  const { type } = value;
  const component = typeof type === "string" && Object.hasOwn(components, type) ? components[type] : undefined;
  if (component !== undefined) {
    searchObject(search, value, component);
    return;
  }
  searchUnknownKeys(search, value, Object.values(components));
  const member: Member = { kind: { oneOf: Object.keys(components) }, required: true };
  search.path.push("type");
  if (type === undefined) addMissing(search, member);
  else addWrong(search, type, member);
  search.path.pop();
}

function searchUnknownKeys(search: Search, value: Record<string, unknown>, components: readonly Component[]): void {
  const most = Math.min(search.mostUnknownKeys, search.unknownKeys.length + MOST_DEVIATIONS);
  for (const key of Object.keys(value)) {
    if (search.unknownKeys.length >= most) return;
    if (components.some((component) => Object.hasOwn(component, key))) continue;
    const path = [...search.path, key];
    const message = sayUnknownKey(path, components);
    search.unknownKeys.push({ code: "unknown-key", path, message, received: jsonType(value[key]) });
  }
}

function addMissing(search: Search, member: Member): void {
  const path = [...search.path];
  search.deviations.push({ code: "missing-key", path, message: sayMissing(path, member), received: "undefined" });
}

function addWrong(search: Search, value: unknown, member: Member): void {
  const path = [...search.path];
  const received = receivedAs(value, member.kind);
  search.deviations.push({ code: codeOf(value, member.kind), path, message: sayWrong(path, member, value), received });
}

function codeOf(value: unknown, kind: Kind): DeviationCode {
  if (value === null) return "unexpected-null";
  return isQuotable(value, kind) ? "unknown-value" : "unexpected-type";
}
