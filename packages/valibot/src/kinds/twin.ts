import * as v from "valibot";

/**
 * A member of another option of a union, declared so that it can be asked for on every option. The type says that it is
 * never there; where it is, it is a key like any unknown one.
 */
export function twin<Name extends string>(
  name: Name,
): Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>> {
  return { [name]: v.optional(v.unknown()) } as never;
}
