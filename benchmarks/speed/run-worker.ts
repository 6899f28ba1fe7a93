import { execFile } from "node:child_process";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Contender, contenders } from "../contenders/index.js";
import type { Cost } from "./time-text.js";

/** A worker's task, which it reads as JSON from its standard input. */
export interface Task {
  /** The contender's name. */
  contender: string;
  /** The responses that it measures, as JSON. What it measured comes back by the same keys. */
  texts: Readonly<Record<string, string>>;
  /** Whether few samples do: they show that it works, and give no figures. */
  quick: boolean;
}

/** What each text costs, by its key. */
export type Costs = Readonly<Record<string, Cost>>;

const run = promisify(execFile);

/** Runs a worker in a process of its own, and gives what it prints. Rejects with what it wrote to stderr if it fails. */
export async function runWorker<Result>(
  worker: URL,
  task: Task,
  nodeOptions: readonly string[] = [],
): Promise<Record<string, Result>> {
  const { NODE_OPTIONS, ...env } = process.env;
  const running = run(process.execPath, ["--import", "tsx", "--expose-gc", ...nodeOptions, fileURLToPath(worker)], {
    cwd: fileURLToPath(new URL(".", worker)),
    env,
  });
  // A worker that ends before it has read its task rejects `running`, which says why.
  running.child.stdin?.on("error", () => {}).end(JSON.stringify(task));
  return JSON.parse((await running).stdout);
}

/** Times a contender on texts, in a process of its own. */
export function timeTexts(task: Task, nodeOptions?: readonly string[]): Promise<Costs> {
  return runWorker<Cost>(new URL("timing-worker.ts", import.meta.url), task, nodeOptions);
}

/** In a worker: its task, with the contender itself. */
export async function readTask(): Promise<Omit<Task, "contender"> & { contender: Contender }> {
  const task = (await json(process.stdin)) as Task;
  const loaded = await contenders[task.contender]?.();
  if (!loaded) throw new Error(`There is no contender ${task.contender}`);
  return { ...task, contender: loaded.default };
}
