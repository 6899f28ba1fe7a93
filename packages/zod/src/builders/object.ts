import type { Explanation } from "@chat-completion/core";
import * as z from "zod";
import { type Built, returningInput } from "./return-input.js";

/** A guard: whether the schema accepts a value. */
type Accepts<Value> = (value: unknown) => value is Value;

/** Why a value is rejected as a whole, before its members are checked. `undefined` if it is not. */
type Rejects = (value: unknown) => Explanation | undefined;

/**
 * `z.ZodObject` with an interface as its input and output. An editor shows `CompletionUsage`, not
 * `{ prompt_tokens?: number | null | undefined; … }`, and the compiler need not infer that from the shape. Its type has no
 * index signature: a misspelt member does not compile.
 *
 * `Value` is a mapped type over the interface, and has its name: an interface itself is not assignable to
 * `Record<string, unknown>`, which `z.keyof` and others require.
 */
export interface ObjectSchema<Value extends Inferred<Shape>, Shape extends z.core.$ZodLooseShape>
  extends z.ZodObject<Shape, z.core.$strip> {
  _zod: Omit<z.core.$ZodObjectInternals<Shape, z.core.$strip>, "input" | "output"> & { input: Value; output: Value };
}

/** The input and the output that zod infers from a shape. */
export type Inferred<Shape extends z.core.$ZodLooseShape> = z.core.$InferObjectInput<Shape, z.core.$strip["in"]> &
  z.core.$InferObjectOutput<Shape, z.core.$strip["out"]>;

interface GuardedObjectDef extends z.core.$ZodObjectDef, Built {
  accepts: Accepts<unknown>;
  rejects: Rejects | undefined;
}

const GuardedObject = /* @__PURE__ */ returningInput(
  "GuardedObject",
  z.ZodObject,
  (parseAsZod, { accepts, rejects }: GuardedObjectDef) =>
    (payload, context) => {
      if (accepts(payload.value)) return payload;
      const explanation = rejects?.(payload.value);
      if (explanation === undefined) return parseAsZod(payload, context);
      payload.issues.push(issueOf(payload.value, explanation));
      return payload;
    },
);

/**
 * An object that allows unknown keys, and returns its input. Its guards run first: `accepts` decides that the value is
 * right, `rejects` that it is wrong as a whole. The schema runs only if neither decides.
 *
 * The members are given as a function, so that a bundler can drop an unused schema.
 */
export function object<Shape extends z.core.$ZodLooseShape, Value extends Inferred<Shape>>(
  members: () => Shape,
  accepts: Accepts<Value>,
  rejects?: Rejects,
): ObjectSchema<Value, Shape> {
  const parts = { shape: members(), catchall: z.unknown() };
  return new GuardedObject({ type: "object", ...parts, parts, accepts, rejects }) as never;
}

function issueOf(value: unknown, { message, member }: Explanation): z.core.$ZodRawIssue {
  if (member === undefined) return { code: "custom", message, path: [], input: value };
  return { code: "custom", message, path: [member], input: (value as Record<string, unknown>)[member] };
}
