import { expect, test } from "vitest";
import { readFiles } from "./read-files.js";

const file = (text: string, size = text.length) => ({ size, text: async () => text }) as File;

test("reads files one after the other", async () => {
  expect(await readFiles([file("{}"), file("[]")])).toEqual({ text: "{}\n[]" });
});

test("does not read files that are too large", async () => {
  expect(await readFiles([file("", 30_000_000), file("", 30_000_000)])).toHaveProperty("trouble");
});

test("reports a file that can't be read", async () => {
  const gone = { size: 1, text: () => Promise.reject(new Error("NotReadableError")) } as unknown as File;
  expect(await readFiles([gone])).toEqual({ trouble: "Your browser could not read that file." });
});
