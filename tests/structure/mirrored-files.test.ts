/* The schemas of zod and of valibot are alike line by line, but for the libraries' words. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** What the same thing is called in the two libraries, where it is not called the same. */
const words: readonly (readonly [zod: RegExp, valibot: string])[] = [
  [/\bz\./g, "v."],
  [/import \* as z from "zod";/g, 'import * as v from "valibot";'],
];

const inTheWordsOfValibot = (text: string) => words.reduce((said, [zod, valibot]) => said.replace(zod, valibot), text);

describe.each(["wire", "strict"])("%s", (entry) => {
  const files = readdirSync(source(`zod/src/${entry}`));

  test("has the same files", () => {
    expect(readdirSync(source(`valibot/src/${entry}`))).toEqual(files);
  });

  test.each(files)("%s says the same", (file) => {
    const zod = readFileSync(source(`zod/src/${entry}/${file}`), "utf8");
    const valibot = readFileSync(source(`valibot/src/${entry}/${file}`), "utf8");
    expect(valibot).toBe(inTheWordsOfValibot(zod));
  });
});
