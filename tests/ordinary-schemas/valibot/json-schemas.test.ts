/* JSON Schema is the same of a changed schema of ours as of one of valibot's own, changed in the same way. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { jsonSchemasDiffering } from "../json-schemas.js";
import { describeMatrix } from "./matrix.js";
import { oneOfEachKind } from "./subjects.js";

const jsonSchemasOf = (schema: v.GenericSchema | v.GenericSchemaAsync) =>
  (["input", "output"] as const).map((typeMode) =>
    toJsonSchema(schema as v.GenericSchema, { typeMode, errorMode: "ignore" }),
  );

describeMatrix(oneOfEachKind, (subject, way) => jsonSchemasDiffering(subject, way, jsonSchemasOf));
