import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.js";

/**
 * The response of the server in the first example of the README. It has every member that strict requires, and `usage`.
 */
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

/** `server` replaces `fetch`. `print` prints the results of the example. */
const server = `globalThis.fetch = async () => Response.json(${JSON.stringify(answer)});\n`;
const print = "\nconsole.log(JSON.stringify({ finishReason: completion.choices[0]?.finishReason, json }));\n";

/** The first TypeScript block in a Markdown text. */
export function firstExample(markdown: string): string {
  const code = /^```ts\n(.*?)^```$/ms.exec(markdown)?.[1];
  if (code === undefined) throw new Error("The README has no block of TypeScript.");
  return code;
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
  writeFileSync(join(folder, "server.mjs"), server);
  // Node 20 can't run TypeScript. The example has no types; if that changes, this fails with a syntax error.
  writeFileSync(join(folder, "main.mjs"), firstExample(readFileSync(readme, "utf8")) + print);
  const printed = await run(folder, {}, process.execPath, "--import", "./server.mjs", "main.mjs");
  const expected = JSON.stringify({ finishReason: "stop", json: answer });
  if (printed.trim() !== expected) throw new Error(`The example printed ${printed}and not ${expected}`);
}
