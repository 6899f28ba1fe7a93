import type { Explanation } from "@chat-completion/core";
import * as z from "zod";
import { handOn } from "./hand-on.js";

/** What is asked before a schema reads: where either answers, the schema need not. */
export interface Shortcuts {
  /** Whether there is nothing wrong with the value. */
  accepts?: (value: unknown) => boolean;
  /** The one thing to say of what is wrong with the value, where that makes all else pointless. */
  refuses?: (value: unknown) => Explanation | undefined;
}

/**
 * An object that allows keys it does not know, and hands on the very value that it was given.
 *
 * Its type has no index signature: a misspelt member does not compile. The members come as a function, so that a bundler
 * can drop a schema that nobody uses.
 */
export function object<Shape extends z.core.$ZodLooseShape>(
  members: () => Shape,
  { accepts, refuses }: Shortcuts = {},
): z.ZodObject<Shape, z.core.$strip> {
  const schema = z.looseObject(members());
  handOn(schema, (read) => (payload, context) => {
    if (accepts?.(payload.value)) return payload;
    const wrong = refuses?.(payload.value);
    if (wrong === undefined) return read(payload, context);
    payload.issues.push(issueOf(payload.value, wrong));
    return payload;
  });
  return schema as unknown as z.ZodObject<Shape, z.core.$strip>;
}

function issueOf(value: unknown, { message, member }: Explanation): z.core.$ZodRawIssue {
  if (member === undefined) return { code: "custom", message, path: [], input: value };
  return { code: "custom", message, path: [member], input: (value as Record<string, unknown>)[member] };
}
