import * as z from "zod";

/**
 * Declares a member that only another option of a union has, so that `call.custom?.name` compiles. As data it is an
 * unknown key.
 */
export function absentMember<Name extends string>(name: Name): Record<Name, z.ZodExactOptional<z.ZodNever>> {
  return { [name]: z.optional(z.unknown()) } as never;
}
