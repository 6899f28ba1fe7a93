/* What `pnpm fuzz` once found stays found: every value that it wrote down is looked at again. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { disagreementsOn } from "../agreement/disagreements.js";

const folder = new URL("regressions/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

test("nothing that was found disagrees any more", () => {
  for (const file of files) {
    const { value } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { value: unknown };
    expect({ file, disagreements: disagreementsOn(value) }).toEqual({ file, disagreements: [] });
  }
});
