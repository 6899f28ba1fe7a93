/*
 * The schemas of zod and of valibot are alike line by line, except for the libraries' words. The pair is not read from the
 * list of validators: a library without functions that wrap a schema has no such mirror. Neither have the decoded schemas,
 * as zod's are codecs, which have both directions.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = (path: string) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

/** The words of zod that valibot has other words for. */
const words: readonly (readonly [zod: RegExp, valibot: string])[] = [
  [/\bz\./g, "v."],
  [/import \* as z from "zod";/g, 'import * as v from "valibot";'],
];

/** Files of `extensions/` that are written by hand, because the libraries differ. */
const BY_HAND = ["adding.ts", "fields.ts", "holders.ts", "server.ts"];

const inTheWordsOfValibot = (text: string) => words.reduce((said, [zod, valibot]) => said.replace(zod, valibot), text);

describe.each(["wire", "strict", "extensions"])("%s", (entry) => {
  const files = readdirSync(source(`zod/src/${entry}`));

  test(`zod and valibot have the same files in ${entry}/`, () => {
    expect(readdirSync(source(`valibot/src/${entry}`))).toEqual(files);
  });

  const alike = files.filter((file) => !BY_HAND.includes(file) && !file.endsWith(".test.ts"));

  test.each(alike)(`${entry}/%s is alike in zod and in valibot`, (file) => {
    const zod = readFileSync(source(`zod/src/${entry}/${file}`), "utf8");
    const valibot = readFileSync(source(`valibot/src/${entry}/${file}`), "utf8");
    expect(valibot).toBe(inTheWordsOfValibot(zod));
  });
});
