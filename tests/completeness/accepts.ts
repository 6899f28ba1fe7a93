import * as core from "@chat-completion/core";
import {
  aliasedAt,
  type ByType,
  type Component,
  type Entry,
  IN_ANOTHER_SHAPE,
  type Kind,
  nameAt,
  type ObjectComponent,
  type Relaxation,
  type Subject,
  unite,
} from "@chat-completion/specification";
import { response } from "@chat-completion/specification/read/places";
import { kindAt, membersAt } from "@chat-completion/specification/read/table";

/* Reads the table as it stands, so that a test can ask what wire would be without one of its rows. */

/** Whether an entry accepts a response, by a table. */
export function accepts(table: readonly Subject[], entry: Entry, value: unknown): boolean {
  return checkOf(table, entry)(response, value);
}

/** A function that tells whether a value is of a kind, by a table. */
export function checkOf(table: readonly Subject[], entry: Entry): (kind: Kind, value: unknown) => boolean {
  const components = new Map(table.flatMap((subject) => subject.components).map((one) => [nameAt(one, entry), one]));

  function is(kind: Kind, value: unknown): boolean {
    switch (kind.is) {
      case "boolean":
        return typeof value === "boolean";
      case "number":
        return Number.isFinite(value);
      case "integer":
        return Number.isInteger(value);
      case "unknown":
        return true;
      case "oneOf":
        return kind.values.includes(value as string);
      case "except":
        return typeof value === "string" && !kind.values.includes(value);
      case "matching":
        return typeof value === "string" && new RegExp(kind.pattern).test(value);
      case "list":
        return Array.isArray(value) && value.every((item) => is(kind.of, item));
      case "record":
        return isObject(value) && Object.values(value).every((item) => is(kind.of, item));
      case "reference":
        return isComponent(components.get(kind.to) as Component, value);
      case "byJsonType":
        return kind.options.some((option) => is(option, value));
      case "byType": {
        const others = entry === "wire" ? kind.relaxations.filter((one) => isOfTypes(one, kind, value)) : [];
        return [
          ...Object.values(kind.options).map((to): Kind => ({ is: "reference", to })),
          ...others.map(({ allows }) => allows as Kind),
        ].some((option) => is(option, value));
      }
    }
  }

  function isComponent(component: Component, value: unknown): boolean {
    if (component.is === "alias") return is(aliasedAt(component, entry), value);
    if (component.is === "object") return isObject(value) && hasMembers(component, value);
    const words: Kind = { is: "oneOf", values: component.values };
    const others = component.relaxations.map(({ allows }) => allows as Kind);
    return is(entry === "wire" ? others.reduce(unite, words) : words, value);
  }

  function hasMembers(component: ObjectComponent, value: Record<string, unknown>): boolean {
    const rejects = component.rejects?.[entry];
    if (rejects !== undefined && Reflect.get(core, rejects)(value) !== undefined) return false;
    return membersAt(component, entry).every(([key, member]) => {
      const { [key]: there } = value;
      const mayBeAbsent = entry === "wire" ? member.mayBeAbsentOnWire : !member.isRequired;
      const mayBeNull = entry === "wire" ? member.mayBeNullOnWire : member.isNullable;
      if (there === undefined && (entry === "wire" || !(key in value))) return mayBeAbsent;
      return (there === null && mayBeNull) || is(kindAt(member, entry), there);
    });
  }

  return is;
}

/** The table without one of its relaxations. */
export function without(table: readonly Subject[], relaxation: Relaxation): Subject[] {
  return table.map(({ name, components }) => ({ name, components: components.map(componentWithout) }));

  function componentWithout(component: Component): Component {
    switch (component.is) {
      case "alias":
        return {
          ...component,
          kind: kindWithout(component.kind),
          relaxations: component.relaxations.filter((one) => one !== relaxation),
        };
      case "enumeration":
        return { ...component, relaxations: component.relaxations.filter((one) => one !== relaxation) };
      case "object": {
        const members = Object.entries(component.members).map(([key, member]) => [key, member.without(relaxation)]);
        return { ...component, members: Object.fromEntries(members) };
      }
    }
  }

  function kindWithout(kind: Kind): Kind {
    if (kind.is === "list" || kind.is === "record") return { ...kind, of: kindWithout(kind.of) };
    if (kind.is !== "byType") return kind;
    return { ...kind, relaxations: kind.relaxations.filter((one) => one !== relaxation) };
  }
}

/** Whether an object is of the types that a relaxation of its union is about: those of the specification, or others. */
export function isOfTypes({ how }: Relaxation, { options }: ByType, value: unknown): boolean {
  const isKnown = isObject(value) && typeof value.type === "string" && Object.hasOwn(options, value.type);
  return isKnown === (how === IN_ANOTHER_SHAPE);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
