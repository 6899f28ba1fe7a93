import { isObject, jsonType } from "../json.js";
import { componentsAt, findOwners, type Owner, type Root, whyOnWire } from "../owners/find-owners.js";
import type { Component, Member, Shape } from "../specification/component.js";
import type { Deviation, DeviationCode } from "./deviation.js";
import { isQuotable, missingMessage, receivedAs, unknownKeyMessage, wrongTypeMessage } from "./messages.js";

/*
 * Visits a response along the table of the specification, and collects two lists: deviations for which strict rejects the
 * response, and unknown keys. A list with a million broken items would give a million deviations, so each list is limited:
 *
 * - Deviations: 1,000 for one list or map. Its further items are not visited. The issues of the schemas have the same limit.
 * - Unknown keys of one object: 1,000. Its members are visited all the same.
 * - Unknown keys in one list, at any depth: 1,000. Its further items are visited all the same.
 *
 * The two are counted separately, so that unknown keys never hide a deviation for which strict rejects the response.
 */

/** Limit on the deviations of one list or map, on the unknown keys of one object, and on the unknown keys in one list. */
const MAX_DEVIATIONS = 1000;

/** The state of a visit: the path of the current value, and what was found so far. */
export interface Visit {
  path: (string | number)[];
  /** What the path begins at. A path of a chunk begins with the chunk's place. */
  root: Root;
  /** The deviations for which strict rejects a response. */
  deviations: Deviation[];
  /** Unknown keys. No schema rejects a response for them. */
  unknownKeys: Deviation[];
  /** Limit on `unknownKeys` while the current list is visited. */
  maxUnknownKeys: number;
}

/** The state before a visit. */
export function newVisit(root: Root, path: (string | number)[] = []): Visit {
  return { path, root, deviations: [], unknownKeys: [], maxUnknownKeys: Number.POSITIVE_INFINITY };
}

/** Visits an object, member by member. */
export function visitObject(visit: Visit, value: Record<string, unknown>, component: Component): void {
  const layout = layoutOf(component);
  visitUnknownKeys(visit, value, layout);
  for (const { name, member } of layout.members) {
    const held = value[name];
    if (isRightScalar(held, member)) continue;
    visit.path.push(name);
    if (held === undefined && member.required) addMissing(visit, member);
    else if (held !== undefined || name in value) visitMember(visit, held, member);
    visit.path.pop();
  }
}

/** Whether a value is as the specification has it, and nothing is in it. Most are, and need no path. */
function isRightScalar(value: unknown, { shape, nullable }: Member): boolean {
  if (value === null) return nullable === true;
  return typeof shape === "string" && isOfType(value, shape);
}

/**
 * Visits an object that strict accepts. Only its unknown keys are left to find, in the order in which {@link visitObject}
 * finds them.
 */
export function visitKeys(visit: Visit, value: Record<string, unknown>, component: Component): void {
  const layout = layoutOf(component);
  visitUnknownKeys(visit, value, layout);
  for (const { name, member } of layout.parents) {
    const held = value[name];
    if (!isObjectOrList(held)) continue;
    visit.path.push(name);
    visitKeysOf(visit, held, member);
    visit.path.pop();
  }
}

function visitKeysOf(visit: Visit, value: unknown, member: Member): void {
  const { shape } = member;
  if (typeof shape === "string" || !isObjectOrList(value)) return;
  if ("object" in shape) visitKeys(visit, value as Record<string, unknown>, shape.object);
  else if (!("listOf" in shape)) visitMember(visit, value, member);
  else if (typeof shape.listOf !== "string") visitList(visit, value as unknown[], shape.listOf, visitKeysOf);
}

function isObjectOrList(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

interface NamedMember {
  name: string;
  member: Member;
}

/** What a visit needs to know of an object: of one component, or of the components of a union. */
interface Layout {
  components: readonly Component[];
  members: readonly NamedMember[];
  /** The members that may have keys in them, at any depth. */
  parents: readonly NamedMember[];
  keys: ReadonlySet<string>;
}

/** The layout of each component that was visited. To make it at each visit would take a third of its time. */
const LAYOUTS = new Map<Component, Layout>();

function layoutOf(component: Component): Layout {
  let layout = LAYOUTS.get(component);
  if (layout === undefined) {
    layout = makeLayout([component]);
    LAYOUTS.set(component, layout);
  }
  return layout;
}

function makeLayout(components: readonly Component[]): Layout {
  const members = components.flatMap((component) => {
    return Object.entries(component).map(([name, member]): NamedMember => ({ name, member }));
  });
  const parents = members.filter(({ member }) => mayHaveKeys(member.shape));
  return { components, members, parents, keys: new Set(members.map(({ name }) => name)) };
}

/** Whether there may be unknown keys in a value of a shape. The keys of a map are data. */
function mayHaveKeys(shape: Shape): boolean {
  if (typeof shape === "string" || "oneOf" in shape) return false;
  if ("listOf" in shape) return mayHaveKeys(shape.listOf);
  return "recordOf" in shape ? mayHaveKeys(shape.recordOf) : true;
}

function visitMember(visit: Visit, value: unknown, member: Member): void {
  const { shape, nullable } = member;
  if (value === null && nullable) return;
  if (typeof shape === "string") {
    if (!isOfType(value, shape)) addWrong(visit, value, member);
  } else if ("oneOf" in shape) {
    if (!(shape.oneOf as readonly unknown[]).includes(value)) addWrong(visit, value, member);
  } else if ("listOf" in shape) {
    if (Array.isArray(value)) visitList(visit, value, shape.listOf);
    else addWrong(visit, value, member);
  } else if (!isObject(value)) {
    addWrong(visit, value, member);
  } else if ("recordOf" in shape) {
    visitRecord(visit, value, shape.recordOf);
  } else if ("byType" in shape) {
    visitByType(visit, value, shape.byType);
  } else {
    visitObject(visit, value, shape.object);
  }
}

function isOfType(value: unknown, type: "string" | "boolean" | "number" | "integer"): boolean {
  if (type === "integer") return Number.isInteger(value);
  return type === "number" ? Number.isFinite(value) : typeof value === type;
}

function visitList(visit: Visit, items: readonly unknown[], shape: Shape, visitItem = visitMember): void {
  const item: Member = { shape, required: true };
  const max = visit.deviations.length + MAX_DEVIATIONS;
  const maxUnknownKeys = visit.maxUnknownKeys;
  visit.maxUnknownKeys = Math.min(maxUnknownKeys, visit.unknownKeys.length + MAX_DEVIATIONS);
  for (let index = 0; index < items.length && visit.deviations.length < max; index++) {
    visit.path.push(index);
    visitItem(visit, items[index], item);
    visit.path.pop();
  }
  visit.maxUnknownKeys = maxUnknownKeys;
}

/** Visits the values of a map. Every own key is data, `__proto__` too. */
function visitRecord(visit: Visit, values: Record<string, unknown>, shape: Shape): void {
  const item: Member = { shape, required: true };
  const max = visit.deviations.length + MAX_DEVIATIONS;
  for (const [key, value] of Object.entries(values)) {
    if (visit.deviations.length >= max) return;
    visit.path.push(key);
    visitMember(visit, value, item);
    visit.path.pop();
  }
}

/**
 * Visits an object of a union. If its type is unknown, the deviations are that type and the keys that none of the types
 * has.
 */
function visitByType(
  visit: Visit,
  value: Record<string, unknown>,
  components: Readonly<Record<string, Component>>,
): void {
  const { type } = value;
  const component = typeof type === "string" && Object.hasOwn(components, type) ? components[type] : undefined;
  if (component !== undefined) {
    visitObject(visit, value, component);
    return;
  }
  visitUnknownKeys(visit, value, makeLayout(Object.values(components)));
  const member: Member = { shape: { oneOf: Object.keys(components) }, required: true };
  visit.path.push("type");
  if (type === undefined) addMissing(visit, member);
  else addWrong(visit, type, member);
  visit.path.pop();
}

function visitUnknownKeys(visit: Visit, value: Record<string, unknown>, { keys, components }: Layout): void {
  const max = Math.min(visit.maxUnknownKeys, visit.unknownKeys.length + MAX_DEVIATIONS);
  let names: readonly string[] | undefined;
  for (const key of Object.keys(value)) {
    if (keys.has(key)) continue;
    if (visit.unknownKeys.length >= max) return;
    names ??= componentsAt(visit.root, visit.root === "chunk" ? visit.path.slice(1) : visit.path);
    const path = [...visit.path, key];
    visit.unknownKeys.push(unknownKeyAt(path, value[key], components, findOwners(names, key, value[key]), names));
  }
}

function unknownKeyAt(
  path: (string | number)[],
  value: unknown,
  components: readonly Component[],
  owners: readonly Owner[],
  names: readonly string[],
): Deviation {
  const message = unknownKeyMessage(path, components, owners, whyOnWire(names, String(path.at(-1))));
  const deviation: Deviation = { code: "unknown-key", path, message, received: jsonType(value) };
  if (owners.length === 0) return deviation;
  return { ...deviation, servers: [...new Set(owners.flatMap(({ block }) => block.servers))] };
}

function addMissing(visit: Visit, member: Member): void {
  const path = [...visit.path];
  visit.deviations.push({ code: "missing-key", path, message: missingMessage(path, member), received: "undefined" });
}

function addWrong(visit: Visit, value: unknown, member: Member): void {
  const path = [...visit.path];
  const received = receivedAs(value, member.shape);
  visit.deviations.push({
    code: codeOf(value, member.shape),
    path,
    message: wrongTypeMessage(path, member, value),
    received,
  });
}

function codeOf(value: unknown, shape: Shape): DeviationCode {
  if (value === null) return "unexpected-null";
  return isQuotable(value, shape) ? "unknown-value" : "unexpected-type";
}
