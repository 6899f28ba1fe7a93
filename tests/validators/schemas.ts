import { validators } from "./list.js";
import { ENTRIES, type Entry, type Schema, type Validator, type Verdict } from "./validator.js";

/** The schema of a component, in one library and at one entry. */
export interface ComponentSchema {
  validator: Validator;
  /** The validator's name. */
  library: string;
  entry: Entry;
  schema: Schema;
  parse(value: unknown): Verdict;
}

/** The schemas of a component in every library, and at every entry that has it. */
export function schemasOf(component: string): ComponentSchema[] {
  return validators.flatMap((validator) =>
    ENTRIES.filter((entry) => `${component}Schema` in validator.exports[entry]).map((entry) =>
      schemaOf(validator, entry, component),
    ),
  );
}

/** The schema of the response, or of another component. */
export function schemaOf(
  validator: Validator,
  entry: Entry,
  component = "CreateChatCompletionResponse",
): ComponentSchema {
  const schema = validator.exports[entry][`${component}Schema`] as Schema;
  return { validator, library: validator.name, entry, schema, parse: (value) => validator.parse(schema, value) };
}
