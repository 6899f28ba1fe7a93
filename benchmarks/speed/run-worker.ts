import { execFile } from "node:child_process";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { contenders } from "../contenders/index.js";

/** What a worker is told, as JSON on its standard input. */
export interface Task {
  /** The contender's name. */
  contender: string;
  /** The responses that it measures, as JSON. What it measured comes back by the same keys. */
  texts: Readonly<Record<string, string>>;
  /** Whether few samples do: they show that it works, and give no figures. */
  quick: boolean;
}

const run = promisify(execFile);

/** Runs a worker in a process of its own, and gives what it prints. Rejects with what it wrote to stderr if it fails. */
export async function runWorker<Result>(
  worker: "timing" | "memory",
  task: Task,
  nodeOptions: readonly string[] = [],
): Promise<Readonly<Record<string, Result>>> {
  const { NODE_OPTIONS, ...env } = process.env;
  const file = fileURLToPath(new URL(`${worker}-worker.ts`, import.meta.url));
  const running = run(process.execPath, ["--import", "tsx", "--expose-gc", ...nodeOptions, file], { env });
  // A worker that ends before it has read its task rejects `running`, and says why.
  running.child.stdin?.on("error", () => {}).end(JSON.stringify(task));
  return JSON.parse((await running).stdout);
}

/** In a worker: its task, and the contender that it names. */
export async function readTask() {
  const task = (await json(process.stdin)) as Task;
  const { default: contender } = (await contenders[task.contender]?.()) ?? {};
  if (!contender) throw new Error(`There is no contender ${task.contender}`);
  return { ...task, contender };
}
