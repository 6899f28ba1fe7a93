import * as v from "valibot";

/**
 * Declares a member of another option of a union, so that one can read it of every option: `call.custom?.name`. In data, it
 * is an unknown key.
 */
export function absentMember<Name extends string>(
  name: Name,
): Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>> {
  return { [name]: v.optional(v.unknown()) } as never;
}
