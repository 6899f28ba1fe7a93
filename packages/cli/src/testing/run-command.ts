import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

interface RunOptions {
  /** The working directory. */
  folder: string;
  /** The text on the standard input. */
  input?: string;
  environment?: Record<string, string>;
  /** Options for Node. */
  node?: string[];
  /** Stops reading the standard output after this many characters, as `head` does. */
  stopAfter?: number;
}

/** Runs the built command. */
export function run(parameters: string[], { folder, input = "", environment, node = [], stopAfter }: RunOptions) {
  const { CI, FORCE_COLOR, NO_COLOR, NODE_OPTIONS, ...inherited } = process.env;
  const child = spawn(process.execPath, [...node, MAIN, ...parameters], {
    cwd: folder,
    env: { ...inherited, ...environment },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (stopAfter !== undefined && stdout.length >= stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.end(input);
  return new Promise<{ stdout: string; stderr: string; code: number | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ stdout, stderr, code }));
  });
}
