/* `pnpm release:manifests`: writes the author and the keywords into each published manifest. */
import { fileURLToPath } from "node:url";
import { publishedPackages, writeFields } from "./manifest.js";
import { sharedFields } from "./shared-fields.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const one of publishedPackages(root)) writeFields(root, one, sharedFields(one.manifest.name));
