import * as z from "zod";
import { handOn, type Read } from "./hand-on.js";

/**
 * A union that looks at a value to tell which of its options is meant, and reads with that one alone: so the issues are
 * those of the option that was meant, at their paths.
 */
export function union<const Options extends readonly z.core.SomeType[]>(
  options: Options,
  choose: (value: unknown, options: Options) => z.core.SomeType,
): z.ZodUnion<Options> {
  const schema = z.union(options);
  handOn(schema, () => (payload, context) => {
    return (choose(payload.value, options) as z.core.$ZodType)._zod.run(payload, context) as ReturnType<Read>;
  });
  return schema;
}

/** What an object says its `type` is; `undefined` where it says none, or is no object. */
export function typeOf(value: unknown): unknown {
  return (value as { type?: unknown } | null | undefined)?.type;
}
