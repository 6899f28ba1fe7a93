import type { Explanation } from "@chat-completion/core";
import * as z from "zod";
import { holdTheSame, notCompiled, returningInput } from "./return-input.js";

/** Whether there is nothing wrong with a value. */
type Accepts<Value> = (value: unknown) => value is Value;

/** The one thing to say of a value that makes all else pointless; `undefined` where there is no such thing. */
type Rejects = (value: unknown) => Explanation | undefined;

/**
 * `z.ZodObject`, whose input and output are an interface: an editor shows its name, and the compiler need not infer it
 * from the shape.
 */
export interface ObjectSchema<Value extends Inferred<Shape>, Shape extends z.core.$ZodLooseShape>
  extends z.ZodObject<Shape, z.core.$strip> {
  _zod: Omit<z.core.$ZodObjectInternals<Shape, z.core.$strip>, "input" | "output"> & { input: Value; output: Value };
}

/** What zod infers from a shape, as input and as output. */
type Inferred<Shape extends z.core.$ZodLooseShape> = z.core.$InferObjectInput<Shape, z.core.$strip["in"]> &
  z.core.$InferObjectOutput<Shape, z.core.$strip["out"]>;

interface GuardedObjectDef extends z.core.$ZodObjectDef {
  accepts: Accepts<unknown>;
  rejects: Rejects | undefined;
  /** The members and the rest that the guards describe. */
  guarded: Pick<z.core.$ZodObjectDef, "shape" | "catchall">;
}

const GuardedObject = /* @__PURE__ */ returningInput(
  "GuardedObject",
  z.ZodObject,
  (parseAsZod, definition: GuardedObjectDef) => ({
    hasItsParts: () => {
      const { shape, catchall, guarded } = definition;
      return catchall === guarded.catchall && holdTheSame(shape, guarded.shape);
    },
    parse: (payload, context) => {
      if (definition.accepts(payload.value)) return payload;
      const explanation = definition.rejects?.(payload.value);
      if (explanation === undefined) return parseAsZod(payload, context);
      payload.issues.push(issueOf(payload.value, explanation));
      return payload;
    },
  }),
);

/**
 * An object that allows keys it does not know, and returns its input. Its guards run before the schema: if one of them
 * decides, the schema does not run.
 *
 * Its type has no index signature: a misspelt member does not compile. The members come as a function, so that a bundler
 * can drop a schema that nobody uses.
 */
export function object<Shape extends z.core.$ZodLooseShape, Value extends Inferred<Shape>>(
  members: () => Shape,
  accepts: Accepts<Value>,
  rejects?: Rejects,
): ObjectSchema<Value, Shape> {
  const guarded = { shape: members(), catchall: z.unknown() };
  return new GuardedObject({ type: "object", ...guarded, ...notCompiled, accepts, rejects, guarded }) as never;
}

function issueOf(value: unknown, { message, member }: Explanation): z.core.$ZodRawIssue {
  if (member === undefined) return { code: "custom", message, path: [], input: value };
  return { code: "custom", message, path: [member], input: (value as Record<string, unknown>)[member] };
}
