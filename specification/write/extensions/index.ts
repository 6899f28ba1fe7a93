import { libraries } from "../libraries.js";
import type { WrittenFile } from "../source-file.js";
import { writeExtendedComponents } from "./components.js";
import { writeOwners } from "./owners.js";
import { writeExtensionSchemas } from "./schemas.js";
import { writeTypeTests } from "./type-tests.js";
import { writeExtensionTypes } from "./types.js";

/** Everything that is written from the fields of servers. */
export function writeExtensions(): WrittenFile[] {
  return [
    ...writeExtensionTypes(),
    ...writeOwners(),
    ...writeTypeTests(),
    ...libraries.flatMap((library) => [...writeExtensionSchemas(library), writeExtendedComponents(library)]),
  ];
}
