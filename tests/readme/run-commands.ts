import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { faults, type ReferenceServer, startReferenceServer } from "@chat-completion/reference-server";

const installed = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));

const responses = new Map<string, unknown>([
  ...Object.values({ ...valid, ...deviating }).map(({ name, wire }) => [name, wire] as const),
  ...Object.values(invalid).map(({ name, data }) => [name, data] as const),
]);

/** Where the guides have a server. */
const SERVER = "http://localhost:8000/v1";

/**
 * Runs commands in a new folder, with `chat-completion` installed. The note names the files in the folder, such as
 * `a.json is text; b.jsonl is length, refusal`. Each has the fixtures of these names, one on each line. It names the
 * fault of a server as well: `server: leaves out the refusal`. That server is the reference server, with this fault.
 */
export async function runCommands(commands: string, note: string): Promise<{ output: string; code: number }> {
  const folder = await mkdtemp(join(tmpdir(), "chat-completion-guides-"));
  const server = await startServer(note);
  try {
    for (const [, file = "", names = ""] of note.matchAll(/(\S+) is ([^;]+)/g)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      const lines = names.split(", ").map((name) => `${JSON.stringify(response(name))}\n`);
      await writeFile(join(folder, file), lines.join(""));
    }
    const env = { ...process.env, PATH: `${installed}${delimiter}${process.env.PATH}`, NO_COLOR: "1" };
    const command = commands
      .replaceAll("npx @chat-completion/cli", "chat-completion")
      .replaceAll("npx ", "")
      .replaceAll(SERVER, server?.url ?? SERVER);
    const run = promisify(execFile)("sh", ["-c", command], { cwd: folder, env });
    const { stdout, stderr, code = 0 } = await run.catch((error) => error);
    return { output: `${stdout}${stderr}`.replaceAll(server?.url ?? SERVER, SERVER), code };
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true });
  }
}

async function startServer(note: string): Promise<ReferenceServer | undefined> {
  const name = /server: ([^;]+)/.exec(note)?.[1];
  if (name === undefined) return undefined;
  const fault = faults.find((fault) => fault.name === name);
  if (fault === undefined) throw new Error(`There is no fault "${name}".`);
  return startReferenceServer({ fault });
}

function response(name: string): unknown {
  if (!responses.has(name)) throw new Error(`There is no fixture ${name}.`);
  return responses.get(name);
}

/** An output without the times that a probe prints, which differ from run to run. */
export function withoutTimes(output: string): string {
  return output.replace(/ +\d+(?:\.\d)? m?s\b/g, " 1 ms");
}
