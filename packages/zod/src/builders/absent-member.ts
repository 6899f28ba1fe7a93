import * as z from "zod";

/**
 * A member of another option of a union, declared so that one can ask for it on every option. Its type says that it is
 * never there; where it is, it is an unknown key.
 */
export function absentMember<Name extends string>(name: Name): Record<Name, z.ZodExactOptional<z.ZodNever>> {
  return { [name]: z.optional(z.unknown()) } as never;
}
