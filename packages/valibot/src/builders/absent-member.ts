import * as v from "valibot";

/**
 * Declares a member that only another option of a union has, so that `call.custom?.name` compiles. As data it is an
 * unknown key.
 */
export function absentMember<Name extends string>(
  name: Name,
): Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>> {
  return { [name]: v.optional(v.unknown()) } as never;
}
