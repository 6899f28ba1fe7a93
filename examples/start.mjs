/* `pnpm start`: runs the example that reads a response. In a fresh clone, it first installs only what this example needs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const example = "@chat-completion/example-read-a-response";

function pnpm(...args) {
  const { status } = spawnSync("pnpm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync("node_modules")) pnpm("install", "--prod", "--loglevel=warn", `--filter=${example}...`);
pnpm("--silent", "--filter", example, "start", ...process.argv.slice(2));
