import { execFile } from "node:child_process";
import { promisify } from "node:util";

export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command, and returns its standard output. If it fails, the error contains both streams. */
export async function run(cwd: string, environment: Environment, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1", ...environment };
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error([`${command} ${args.join(" ")} failed:`, stdout, stderr].join("\n"), { cause: error });
  }
}
