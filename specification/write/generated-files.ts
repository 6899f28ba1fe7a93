import { writeCounters } from "./counters.js";
import { writeDecodedSchemas } from "./decoded-schemas.js";
import { writeEncode } from "./encode.js";
import { writeExtensions } from "./extensions/index.js";
import { format } from "./format.js";
import { writeGuards } from "./guards.js";
import { writeJsonSchemas } from "./json-schema-files.js";
import { writeKnownKeys } from "./known-keys.js";
import { writeKnownValues } from "./known-values.js";
import { libraries } from "./libraries.js";
import { writeRelaxationsPage } from "./relaxations-page.js";
import { writeSchemas } from "./schemas.js";
import { writeShapes } from "./shapes/index.js";
import type { WrittenFile } from "./source-file.js";
import { writeSpecification } from "./specification.js";
import { writeTypeComponents } from "./type-components.js";

/** Every file that is written from the table, by its path from the root of the repository. */
export function generatedFiles(): Promise<Map<string, string>> {
  const files: WrittenFile[] = [
    writeKnownValues(),
    writeCounters(),
    ...writeKnownKeys(),
    ...writeSpecification(),
    ...writeGuards(),
    ...writeEncode(),
    ...writeJsonSchemas(),
    ...writeShapes(),
    writeTypeComponents(),
    writeRelaxationsPage(),
    ...writeExtensions(),
    ...libraries.flatMap((library) => [...writeSchemas(library), ...writeDecodedSchemas(library)]),
  ];
  return format(new Map(files.map((file) => [file.path, String(file)])));
}
