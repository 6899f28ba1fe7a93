import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.js";

/** What the server answers to the first example of the README. Servers may send less; this has a bit of everything. */
const answer = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_700_000_000,
  model: "some-model",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Hello.", refusal: null },
      logprobs: null,
      finish_reason: "stop",
    },
  ],
  usage: { prompt_tokens: 5, completion_tokens: 2, total_tokens: 7 },
};

/** Stands in the place of the server, and prints what the example made of its answer. */
const server = `globalThis.fetch = async () => Response.json(${JSON.stringify(answer)});\n`;
const print = "\nconsole.log(JSON.stringify({ finishReason: completion.choices[0]?.finishReason, json }));\n";

/** The first block of TypeScript in a document. */
export function firstExample(markdown: string): string {
  const code = /^```ts\n(.*?)^```$/ms.exec(markdown)?.[1];
  if (code === undefined) throw new Error("The README has no block of TypeScript.");
  return code;
}

/** Installs packages by npm into a new folder. It fails if one of them depends on a package that is not published. */
export async function install(folder: string, npmrc: string, packages: readonly string[]): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  writeFileSync(join(folder, ".npmrc"), npmrc);
  await run(folder, {}, "npm", "install", "--no-audit", "--no-fund", ...packages);
}

/** Installs `@chat-completion/zod` as a user does, into an empty folder, and runs the first example of the README. */
export async function runFirstExample(folder: string, npmrc: string, readme: string): Promise<void> {
  await install(folder, npmrc, ["@chat-completion/zod", "zod"]);
  writeFileSync(join(folder, "server.mjs"), server);
  // Node 20 reads no TypeScript; the example has no types in it, and says so by a syntax error if that changes.
  writeFileSync(join(folder, "main.mjs"), firstExample(readFileSync(readme, "utf8")) + print);
  const printed = await run(folder, {}, process.execPath, "--import", "./server.mjs", "main.mjs");
  const expected = JSON.stringify({ finishReason: "stop", json: answer });
  if (printed.trim() !== expected) throw new Error(`The example printed ${printed}and not ${expected}`);
}
