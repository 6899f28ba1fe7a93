import { servers, shared } from "../extensions/index.js";
import { type Block, type Component, type Kind, type Member, roots, type Server } from "../index.js";
import { find, referencesIn } from "./table.js";

/* The fields that servers add, by server and by component. */

/** Every block, with the server that it belongs to. `undefined` for what several servers send alike. */
export const allBlocks: readonly { block: Block; server: Server | undefined }[] = [
  ...shared.map((block) => ({ block, server: undefined })),
  ...servers.flatMap((server) => server.own.map((block) => ({ block, server }))),
];

/** The block with a name, and its server. `undefined` if the name is a component's. */
export function findBlock(name: string): { block: Block; server: Server | undefined } | undefined {
  return allBlocks.find(({ block }) => block.name === name);
}

/** The servers that have a block. */
export function serversWith(block: Block): Server[] {
  return servers.filter((server) => blocksOf(server).includes(block));
}

/** The blocks of a server, those that it shares first. */
export function blocksOf({ shared, own }: Server): Block[] {
  return [...shared, ...own];
}

/** The blocks that a server adds to a component. */
export function blocksAt(server: Server, component: string): Block[] {
  return blocksOf(server).filter((block) => block.extends.includes(component));
}

/** The components that a server adds fields to, in the order of the table. */
export function componentsExtendedBy(server: Server): string[] {
  return [...new Set(blocksOf(server).flatMap((block) => block.extends))];
}

/**
 * The components that a schema with fields of servers has in its own form: those that servers extend, and those that
 * hold them. Each comes after those that it refers to.
 */
export function extendable(): Component[] {
  const found = new Map<string, Component>();
  for (const root of roots) addExtendable(found, root);
  return [...found.values()];
}

function addExtendable(found: Map<string, Component>, name: string): boolean {
  if (found.has(name)) return true;
  const { component } = find(name, "wire");
  // Every one of these is visited, so that all are found.
  const holds = checkedKindsIn(component)
    .flatMap(checkedReferences)
    .map((referred) => addExtendable(found, referred))
    .some(Boolean);
  const isExtended = servers.some((server) => blocksAt(server, name).length > 0);
  if (holds || isExtended) found.set(name, component);
  return holds || isExtended;
}

/** The kinds of values of a component on the wire. */
function checkedKindsIn(component: Component): Kind[] {
  if (component.is === "alias") return [component.kind];
  return component.is === "object" ? Object.values(component.members).map(({ wireKind }) => wireKind) : [];
}

/**
 * The components whose members a schema checks at a place. An object that may be of any shape is none: any shape is right.
 */
export function checkedReferences(kind: Kind): string[] {
  switch (kind.is) {
    case "byType":
      return kind.isOfAnyShape ? [] : referencesIn(kind);
    case "list":
    case "record":
      return checkedReferences(kind.of);
    case "byJsonType":
      return kind.options.flatMap(checkedReferences);
    default:
      return referencesIn(kind);
  }
}

/** The members of a component that hold components which are `extended`. */
export function holdersIn(
  component: Component,
  isExtended: (name: string) => boolean,
): [key: string, member: Member][] {
  if (component.is !== "object") return [];
  return Object.entries(component.members).filter(([, { wireKind }]) => holdsExtended(wireKind, isExtended));
}

function holdsExtended(kind: Kind, isExtended: (name: string) => boolean): boolean {
  return checkedReferences(kind).some((name) => isExtended(name));
}

/** Whether a server extends a component, or anything that it holds. */
export function isExtendedBy(server: Server, name: string): boolean {
  if (blocksAt(server, name).length > 0) return true;
  const { component } = find(name, "wire");
  return checkedKindsIn(component)
    .flatMap(checkedReferences)
    .some((referred) => isExtendedBy(server, referred));
}
