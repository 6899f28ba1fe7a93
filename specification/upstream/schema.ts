/** The keywords of a JSON Schema, in OpenAPI 3.0 or 3.1, that say which JSON may stand in a place. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** The schemas that a place chooses from, none of them a reference, a union or `null`. */
export interface Options {
  readonly schemas: readonly Schema[];
  readonly isNullable: boolean;
}

/** Follows the references of a schema, and takes its unions apart. `document` is what the references point into. */
export function optionsOf(document: unknown, schema: Schema): Options {
  const { $ref, anyOf, oneOf, allOf, ...own } = schema;
  if ($ref !== undefined) return merge(own, optionsOf(document, pointedTo(document, $ref)));
  // Beside `properties`, a union only limits the object that these describe.
  const union = own.properties === undefined ? (anyOf ?? oneOf) : undefined;
  if (union !== undefined) {
    const options = union.map((option) => optionsOf(document, option));
    const schemas = options.flatMap((option) => option.schemas);
    return merge(own, { schemas, isNullable: options.some(({ isNullable }) => isNullable) });
  }
  if (allOf !== undefined) {
    const parts = allOf.map((part) => optionsOf(document, part));
    const [first = { schemas: [], isNullable: false }, ...others] = parts;
    const all = others.flatMap(({ schemas }) => schemas);
    return merge(own, { ...first, schemas: first.schemas.map((one) => all.reduce(intersect, one)) });
  }
  return withoutNull(own);
}

/** What a JSON pointer such as `#/components/schemas/Metadata` points to. */
export function pointedTo(document: unknown, pointer: string): Schema {
  let found = document;
  for (const key of pointer.replace(/^#\//, "").split("/"))
    found = (found as Record<string, unknown> | undefined)?.[key];
  if (found === undefined) throw new Error(`The document has no ${pointer}.`);
  return found as Schema;
}

/** A schema is `null` as a type of its own, as one of its types, as one of its values, or by OpenAPI 3.0's keyword. */
function withoutNull(schema: Schema): Options {
  const { nullable = false, type, enum: values, ...rest } = schema;
  const types = type === undefined ? [] : [type].flat();
  const isNullable = nullable || types.includes("null") || (values?.includes(null) ?? false);
  const [only, ...others] = types.filter((one) => one !== "null");
  if (types.length > 0 && only === undefined) return { schemas: [], isNullable: true };
  const texts = values?.filter((value) => value !== null);
  const plain = { ...rest, ...(texts === undefined ? {} : { enum: texts }) };
  if (only === undefined) return { schemas: [plain], isNullable };
  return { schemas: [only, ...others].map((one) => ({ ...plain, type: one })), isNullable };
}

/** What stands beside a reference or a union holds for each option. */
function merge(own: Schema, { schemas, isNullable }: Options): Options {
  const beside = { properties: own.properties, required: own.required };
  const isMore = Object.values(beside).some((keyword) => keyword !== undefined);
  return {
    schemas: isMore ? schemas.map((one) => intersect(one, own)) : schemas,
    isNullable: isNullable || own.nullable === true,
  };
}

function intersect(one: Schema, other: Schema): Schema {
  return {
    ...one,
    properties: { ...one.properties, ...other.properties },
    required: [...(one.required ?? []), ...(other.required ?? [])],
  };
}
