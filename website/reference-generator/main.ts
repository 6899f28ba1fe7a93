/* `pnpm docs:reference`: writes the pages of the reference, and removes pages of types that no longer exist. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { referencePages } from "./reference-pages.js";

const folder = fileURLToPath(new URL("../../docs/reference", import.meta.url));
const pages = await referencePages();

await rm(folder, { recursive: true, force: true });
await mkdir(`${folder}/servers`, { recursive: true });
await Promise.all([...pages].map(([file, page]) => writeFile(`${folder}/${file}`, page)));
console.log(`Wrote ${pages.size} pages to docs/reference.`);
