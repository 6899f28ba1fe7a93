import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the reference. */
const referenceFolder = fileURLToPath(new URL("../../../docs/reference", import.meta.url));

/** The committed pages of the reference, by their files. */
export function committedPages(): ReadonlyMap<string, string> {
  const files = readdirSync(referenceFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  return new Map(files.sort().map((file) => [file, readFileSync(`${referenceFolder}/${file}`, "utf8")]));
}
