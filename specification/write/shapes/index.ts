import type { WrittenFile } from "../source-file.js";
import { writeArkTypeShapes } from "./arktype.js";
import { writeJsonSchemaShape } from "./json-schema.js";
import { writeSchemaShape } from "./schemas.js";
import { writeTypiaShape } from "./typia.js";
import { valibot } from "./valibot.js";
import { zod } from "./zod.js";
import { zodMini } from "./zod-mini.js";

/** The shape of a response in plain code of other libraries, for the benchmarks and for an example. */
export function writeShapes(): WrittenFile[] {
  return [
    ...[zod, zodMini, valibot].map(writeSchemaShape),
    ...writeArkTypeShapes(),
    writeJsonSchemaShape(),
    writeTypiaShape(),
  ];
}
