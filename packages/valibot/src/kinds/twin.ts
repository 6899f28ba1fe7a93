import type * as v from "valibot";

/**
 * Declares a member that is never there, so that it can be asked for on every option of a union. It stands in the type
 * alone: a schema lets a key of that name pass as an unknown one.
 */
export function twin<Name extends string>(
  _name: Name,
): Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>> {
  return {} as Record<Name, v.ExactOptionalSchema<v.NeverSchema<undefined>, undefined>>;
}
