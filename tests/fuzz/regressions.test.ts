/* Tests every value on which `pnpm fuzz` once found a disagreement. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { failuresOn, type SearchName } from "./searches.js";

const folder = new URL("regressions/", import.meta.url);
const [files, others] = [/\.json$/, /(?<!\.json)$/].map((end) => readdirSync(folder).filter((file) => end.test(file)));

// No files: nothing was found yet.
test.each(files ?? [])("everything agrees on the value of %s", async (file) => {
  const { search, value } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as {
    search: SearchName;
    value: unknown;
  };
  const disagreements = await failuresOn(search, value);
  expect(disagreements, disagreements[0]).toEqual([]);
});

test("every file in regressions/ is tested, except the README", () => expect(others).toEqual(["README.md"]));
