import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * Runs a worker of this folder in a process of its own, and gives what it sends.
 *
 * @param worker The worker's file, without `.ts`.
 * @param task What the worker is told, as JSON.
 * @param options Options for Node.
 */
export function runChild<Result>(worker: string, task: unknown, options: readonly string[] = []): Promise<Result> {
  const { NODE_OPTIONS, ...environment } = process.env;
  const child = fork(`${here}${worker}.ts`, [JSON.stringify(task)], {
    cwd: here,
    env: environment,
    execArgv: ["--import", "tsx", ...options],
    silent: true,
  });
  // Told with the error, where there is one: the progress bar has the terminal.
  const told: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => told.push(chunk));
  return new Promise((resolve, reject) => {
    let result: Result | undefined;
    child.on("message", (message) => {
      result = message as Result;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0 && result !== undefined) resolve(result);
      else reject(new Error(`${worker} ended with ${code}: ${JSON.stringify(task)}\n${Buffer.concat(told)}`));
    });
  });
}

/** What this process was told, in a worker. */
export function taskOf<Task>(): Task {
  return JSON.parse(process.argv[2] as string) as Task;
}
