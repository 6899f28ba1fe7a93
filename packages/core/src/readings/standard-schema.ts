/**
 * A schema of any library, by the part of Standard Schema that a reading needs. The schemas of zod, valibot, ArkType and
 * others have it.
 *
 * @see {@link https://standardschema.dev}
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly "~standard": {
    /** The version of Standard Schema. */
    readonly version: 1;
    /** The library's name. */
    readonly vendor: string;
    /** Validates a value. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** The types of the schema. It has no value at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** The result of a validation: the value as the schema returns it, or what is wrong. */
export type StandardResult<Output = unknown> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A place where a value is not as its schema wants it. */
export interface StandardIssue {
  /** What is wrong there, for people. */
  readonly message: string;
  /** The place, from the root: keys and indices, or objects that hold one. Absent for the value as a whole. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The type of the value that a schema returns. */
export type StandardOutput<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["output"];
