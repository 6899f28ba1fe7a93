import type { Explanation } from "@chat-completion/core";
import * as v from "valibot";
import { object } from "../builders/object.js";
import { parseWith, type Schema } from "../builders/return-input.js";
import type { Held } from "./holders.js";
import type { Server } from "./server.js";

/** An object schema of the wire. */
interface WireObject {
  readonly entries: Readonly<Record<string, Schema>>;
}

/** The fields of servers, which are added to the components of the wire. */
export class Adding {
  constructor(readonly servers: readonly Server[]) {}

  /**
   * A component of the wire with some members in another form, and with the fields of the servers. Its guard is the wire's,
   * then each field that is there is checked by its schema.
   */
  to(
    component: string,
    wire: WireObject,
    isWire: (value: unknown) => boolean,
    changed: Readonly<Record<string, Held>>,
    rejects?: (value: unknown) => Explanation | undefined,
  ): Held {
    const fields = fieldsAt(component, this.servers);
    const members = Object.entries(changed);
    const hasFields = (value: unknown) => {
      const values = value as Readonly<Record<string, unknown>>;
      for (const [key, schema] of fields) if (values[key] != null && !accepts(schema, values[key])) return false;
      for (const [key, { hasFields }] of members) if (!hasFields(values[key])) return false;
      return true;
    };
    const entries = {
      ...wire.entries,
      ...Object.fromEntries(members.map(([key, { schema }]) => [key, schema])),
      ...Object.fromEntries(fields),
    };
    const isRight = (value: unknown): value is never => isWire(value) && hasFields(value);
    return { schema: object(() => entries, isRight, rejects), hasFields };
  }
}

/** The fields of servers at a component. A field that two servers send in different forms may have either. */
function fieldsAt(component: string, servers: readonly Server[]): [key: string, schema: Schema][] {
  const found = new Map<string, Schema[]>();
  for (const { blocks } of servers) {
    for (const { entries } of blocks[component] ?? []) {
      for (const [key, schema] of Object.entries(entries)) {
        const schemas = found.get(key) ?? [];
        if (!schemas.includes(schema)) found.set(key, [...schemas, schema]);
      }
    }
  }
  return [...found].map(([key, [first, ...others]]) => [key, eitherOf(first as Schema, others)]);
}

function eitherOf(first: Schema, others: readonly Schema[]): Schema {
  return others.length === 0 ? first : v.nullish(v.union([first, ...others]));
}

function accepts(schema: Schema, value: unknown): boolean {
  return parseWith(schema, value, {}).issues === undefined;
}
