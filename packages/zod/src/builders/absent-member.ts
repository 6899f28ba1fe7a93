import * as z from "zod";

/**
 * Declares a member of another option of a union, so that one can read it of every option: `call.custom?.name`. In data, it
 * is an unknown key.
 */
export function absentMember<Name extends string>(name: Name): Record<Name, z.ZodExactOptional<z.ZodNever>> {
  return { [name]: z.optional(z.unknown()) } as never;
}
