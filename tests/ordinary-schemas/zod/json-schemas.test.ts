/* JSON Schema is the same of a changed schema of ours as of one of zod's own, changed in the same way. */
import * as z from "zod";
import { jsonSchemasDiffering } from "../json-schemas.js";
import { describeMatrix } from "./matrix.js";
import { oneOfEachKind } from "./subjects.js";

const jsonSchemasOf = (schema: z.ZodType) =>
  (["input", "output"] as const).map((io) => z.toJSONSchema(schema, { io, unrepresentable: "any" }));

describeMatrix(oneOfEachKind, (subject, way) => jsonSchemasDiffering(subject, way, jsonSchemasOf));
