import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CodeBlock, codeBlocks } from "@chat-completion/tests/readme/code-blocks";

/** A block of code in a guide. */
export interface GuideBlock extends CodeBlock {
  /** The guide and the line: `getting-started-21`. It is the name of a file and of a test. */
  name: string;
  /** The expected output: the `text` block after this one. Absent if there is none. */
  output?: string;
}

const folder = new URL("../../docs/guides/", import.meta.url);

/** The folder for the blocks that are compiled and run. Git ignores it. */
export const blocksFolder = fileURLToPath(new URL("blocks/", import.meta.url));

/** The text of a guide. */
export function readGuide(guide: string): string {
  return readFileSync(new URL(`${guide}.md`, folder), "utf8");
}

/** The names of the guides, and of the page that lists them. */
export const GUIDES: readonly string[] = [
  "../index",
  ...readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replace(".md", "")),
];

/** The blocks of all guides, in some languages. */
export function guideBlocks(...languages: string[]): GuideBlock[] {
  return GUIDES.flatMap((guide) => {
    const blocks = codeBlocks(readGuide(guide));
    return blocks.map((block, place): GuideBlock => {
      const next = blocks[place + 1];
      const name = `${guide.replace("../", "")}-${block.line}`;
      return { ...block, name, ...(next?.language === "text" && { output: next.code }) };
    });
  }).filter(({ language }) => languages.includes(language));
}
