import type { Explanation } from "@chat-completion/core";
import * as z from "zod";
import { object } from "../builders/object.js";
import type { Held } from "./holders.js";
import type { Server } from "./server.js";

/** An object schema of the wire. */
interface WireObject {
  readonly shape: Readonly<Record<string, z.core.SomeType>>;
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
    const shape = {
      ...wire.shape,
      ...Object.fromEntries(members.map(([key, { schema }]) => [key, schema])),
      ...Object.fromEntries(fields),
    };
    const isRight = (value: unknown): value is never => isWire(value) && hasFields(value);
    return { schema: object(() => shape, isRight, rejects), hasFields };
  }
}

/** The fields of servers at a component. A field that two servers send in different forms may have either. */
function fieldsAt(component: string, servers: readonly Server[]): [key: string, schema: z.ZodType][] {
  const found = new Map<string, z.ZodType[]>();
  for (const { blocks } of servers) {
    for (const { shape } of blocks[component] ?? []) {
      for (const [key, schema] of Object.entries(shape)) {
        const schemas = found.get(key) ?? [];
        if (!schemas.includes(schema as z.ZodType)) found.set(key, [...schemas, schema as z.ZodType]);
      }
    }
  }
  return [...found].map(([key, [first, ...others]]) => [key, eitherOf(first as z.ZodType, others)]);
}

function eitherOf(first: z.ZodType, others: readonly z.ZodType[]): z.ZodType {
  return others.length === 0 ? first : z.nullish(z.union([first, ...others]));
}

function accepts(schema: z.ZodType, value: unknown): boolean {
  // Every schema of a field is synchronous.
  const { issues } = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
  return issues.length === 0;
}
