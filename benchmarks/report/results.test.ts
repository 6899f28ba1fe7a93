import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toMarkdown, writeResults } from "./results.js";

const sections = [
  { title: "Speed", body: ["A table.", { file: "charts/speed.svg", alt: "The speed", svg: "<svg/>" }, "A word."] },
  { title: "Size", body: "Another." },
];

test("a terminal shows no image", () => {
  expect(toMarkdown(sections)).toBe("## Speed\n\nA table.\n\nA word.\n\n## Size\n\nAnother.\n");
});

test("every image of the file is written beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "results-"));
  try {
    await writeResults(folder, sections);
    expect(await readFile(join(folder, "results.md"), "utf8")).toContain(
      "A table.\n\n![The speed](charts/speed.svg)\n\nA word.",
    );
    expect(await readdir(join(folder, "charts"))).toEqual(["speed.svg"]);
    expect(await readFile(join(folder, "charts/speed.svg"), "utf8")).toBe("<svg/>");
  } finally {
    await rm(folder, { recursive: true });
  }
});
