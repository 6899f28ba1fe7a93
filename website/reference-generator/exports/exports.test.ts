import { describe, expect, test } from "vitest";
import { committedPages } from "../testing/committed-pages.js";
import { readPackages } from "./packages.js";

const { schemas, ...packages } = readPackages();
const pages = committedPages();
const text = ["functions.md", "builders.md"].map((file) => pages.get(file)).join("\n");

describe.each(Object.entries(packages))("what %s exports", (_, exports) => {
  test.each(exports.map((one) => [one.name, one] as const))(
    "%s has a sentence, and a place in the reference",
    (name, one) => {
      expect(one.comment.text).toMatch(/^[A-Z`].+[.:]/s);
      expect(text).toContain(`\`${name}\``);
    },
  );
});

test("each schema has a row", () => {
  for (const name of schemas) expect.soft(pages.get("schemas.md")).toContain(`\`${name}\``);
});
