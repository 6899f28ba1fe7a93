import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.js";

/** An example of a document: its code, and what it prints. */
interface Example {
  code: string;
  output: string;
}

/** The first TypeScript block in a Markdown text, and the block of text behind it. */
export function firstExample(markdown: string): Example {
  const [, code, output] = /^```ts\n(.*?)^```\n\n```text\n(.*?)^```$/ms.exec(markdown) ?? [];
  if (code === undefined || output === undefined) throw new Error("The README has no example with its output.");
  return { code, output };
}

/** Installs packages with npm into a new folder. Fails if one of them depends on a package that is not published. */
export async function install(folder: string, npmrc: string, packages: readonly string[]): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  writeFileSync(join(folder, ".npmrc"), npmrc);
  await run(folder, {}, "npm", "install", "--no-audit", "--no-fund", ...packages);
}

/** Installs `@chat-completion/zod` as a user does, into an empty folder, and runs the first example of the README. */
export async function runFirstExample(folder: string, npmrc: string, readme: string): Promise<void> {
  await install(folder, npmrc, ["@chat-completion/zod", "zod"]);
  const { code, output } = firstExample(readFileSync(readme, "utf8"));
  // Node 20 can't run TypeScript. The example has no types; if that changes, this fails with a syntax error.
  writeFileSync(join(folder, "main.mjs"), code);
  const printed = await run(folder, {}, process.execPath, "main.mjs");
  if (printed.trim() !== output.trim()) throw new Error(`The example printed ${printed}and not ${output}`);
}
