import * as v from "valibot";

/**
 * A member of another option of a union, declared so that one can ask for it on every option. Its type says that it is
 * never there; where it is, it is an unknown key.
 */
export function absentMember<Name extends string>(
  name: Name,
): Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>> {
  return { [name]: v.optional(v.unknown()) } as never;
}
