import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the pages of the reference are. */
const referenceFolder = fileURLToPath(new URL("../../../docs/reference", import.meta.url));

/** The pages of the reference as they are, by their files. */
export function committedPages(): ReadonlyMap<string, string> {
  const files = readdirSync(referenceFolder).sort();
  return new Map(files.map((file) => [file, readFileSync(`${referenceFolder}/${file}`, "utf8")]));
}
