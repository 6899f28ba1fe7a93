import type { Explanation } from "@chat-completion/core";
import * as z from "zod";
import { handOn } from "./hand-on.js";

/** What is asked before a schema reads: where either answers, the schema need not. */
export interface Shortcuts<Value> {
  /** Whether there is nothing wrong with the value. */
  accepts?: (value: unknown) => value is Value;
  /** The one thing to say of what is wrong with the value, where that makes all else pointless. */
  refuses?: (value: unknown) => Explanation | undefined;
}

/**
 * `z.ZodObject`, but for its input and output, which are an interface: a name costs the compiler nothing, where working out
 * what the shape comes to takes it 6,000 instantiations for a response.
 */
export interface ObjectSchema<Shape extends z.core.$ZodLooseShape, Value extends Inferred<Shape>>
  extends z.ZodObject<Shape, z.core.$strip> {
  _zod: Omit<z.core.$ZodObjectInternals<Shape, z.core.$strip>, "input" | "output"> & { input: Value; output: Value };
}

/** What has the members of an interface, and can be given to what takes an object of any members, as `z.keyof` does. */
type Members<Value> = { [Key in keyof Value]: Value[Key] };

/** What the shape comes to, one way and the other. */
type Inferred<Shape extends z.core.$ZodLooseShape> = z.core.$InferObjectInput<Shape, z.core.$strip["in"]> &
  z.core.$InferObjectOutput<Shape, z.core.$strip["out"]>;

/**
 * An object that allows keys it does not know, and hands on the very value that it was given.
 *
 * Its type has no index signature: a misspelt member does not compile. The members come as a function, so that a bundler
 * can drop a schema that nobody uses.
 */
export function object<Shape extends z.core.$ZodLooseShape>(
  members: () => Shape,
  shortcuts?: Pick<Shortcuts<unknown>, "refuses">,
): z.ZodObject<Shape, z.core.$strip>;
export function object<Shape extends z.core.$ZodLooseShape, Value>(
  members: () => Shape,
  shortcuts: Shortcuts<Value>,
): Members<Value> extends infer Named extends Inferred<Shape> ? ObjectSchema<Shape, Named> : never;
export function object(members: () => z.core.$ZodLooseShape, { accepts, refuses }: Shortcuts<unknown> = {}) {
  const schema = z.looseObject(members());
  handOn(schema, (read) => (payload, context) => {
    if (accepts?.(payload.value)) return payload;
    const wrong = refuses?.(payload.value);
    if (wrong === undefined) return read(payload, context);
    payload.issues.push(issueOf(payload.value, wrong));
    return payload;
  });
  return schema as never;
}

function issueOf(value: unknown, { message, member }: Explanation): z.core.$ZodRawIssue {
  if (member === undefined) return { code: "custom", message, path: [], input: value };
  return { code: "custom", message, path: [member], input: (value as Record<string, unknown>)[member] };
}
