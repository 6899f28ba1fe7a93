import { Worker } from "node:worker_threads";
import type { Summary } from "../../summary/summary.js";
import type { PartEnd } from "../check-file.js";
import type { PlainResult } from "../to-result.js";
import type { FromWorker, ToWorker, WorkerOptions } from "./messages.js";
import type { Part } from "./plan-parts.js";

/** A part that a worker checks, and what has come of it. */
export class Task {
  /** What came and was not asked for yet. */
  results: PlainResult[] = [];
  end: PartEnd | undefined;
  summary: Summary | undefined;
  /** Whether the worker waits until it may send more. */
  isWaiting = false;
  /** Whether nobody wants the results any more. */
  isDropped = false;
  isBegun = false;
  /** The thread that checks it. `undefined` before and after. */
  thread: WorkerThread | undefined;

  constructor(
    readonly part: Part,
    /** Whether the results are wanted only once the part is done. */
    readonly isHeld: boolean,
  ) {}
}

/** Memory of a worker for values that are soon let go, in MiB. With more, it is hardly faster. */
const YOUNG = 4;

/** A worker thread, which checks one part at a time. */
export class WorkerThread {
  task: Task | undefined;
  private readonly worker: Worker;

  /** `onNews` is called whenever something has come, `onRead` with how much was read and checked. */
  constructor(
    options: WorkerOptions,
    private readonly onNews: (error?: Error) => void,
    private readonly onRead: (bytes: number, checked: number) => void,
  ) {
    this.worker = new Worker(new URL("./worker.js", import.meta.url), {
      workerData: options,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    this.worker.on("message", (message: FromWorker) => this.receive(message));
    this.worker.on("error", (error) => this.onNews(error as Error));
  }

  start(task: Task): void {
    this.task = task;
    task.thread = this;
    this.send({ kind: "part", part: task.part });
  }

  /** Lets the worker send more. */
  goOn(): void {
    if (!this.task?.isWaiting) return;
    this.task.isWaiting = false;
    this.send({ kind: "go-on" });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private send(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private receive(message: FromWorker): void {
    const { task } = this;
    if (task === undefined) return;
    switch (message.kind) {
      case "read":
        this.onRead(message.bytes, message.checked);
        return;
      case "results":
        task.isWaiting = true;
        if (!task.isDropped) for (const result of message.results) task.results.push(result);
        if (task.isDropped || task.isHeld) this.goOn();
        break;
      case "done":
        task.end = message.end;
        task.summary = message.summary;
        task.thread = undefined;
        this.task = undefined;
        break;
      case "failed":
        this.onNews(new Error(message.message));
        return;
    }
    this.onNews();
  }
}
