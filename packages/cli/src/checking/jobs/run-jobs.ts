import type { Named } from "../../input/files.js";
import type { Summary } from "../../summary/summary.js";
import type { Result } from "../result.js";
import { withPlaces } from "../to-result.js";
import type { WorkerOptions } from "./messages.js";
import { planParts } from "./plan-parts.js";
import { TaskQueue } from "./task-queue.js";
import { WorkerThread } from "./worker-thread.js";

/** Checks files on several cores. The results come in the order of the files, those of a file in the order of its lines. */
export async function* runJobs(
  files: AsyncIterable<Named>,
  options: WorkerOptions & { jobs: number; onRead: (bytes: number, checked: number) => void },
): AsyncGenerator<{ results: Result[]; summary?: Summary }> {
  const { jobs, onRead, ...workerOptions } = options;
  const news = new News();
  const threads = Array.from({ length: jobs }, () => {
    return new WorkerThread(workerOptions, (error) => news.come(error), onRead);
  });
  const queue = new TaskQueue(planParts(files), threads);
  try {
    for (;;) {
      await queue.fill();
      const task = queue.first;
      if (task === undefined) return;
      if (!task.isHeld || task.end !== undefined) {
        if (task.end?.isOpen && queue.reopen(task)) continue;
        const results = task.results.splice(0);
        if (results.length > 0) yield { results: results.map((result) => withPlaces(result, queue.lines)) };
        if (task.end !== undefined) {
          if (task.summary !== undefined) yield { results: [], summary: task.summary };
          queue.leave(task);
          continue;
        }
        task.thread?.goOn();
      }
      await news.next();
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Wakes up who waits for the workers. */
class News {
  private isThere = false;
  private wake = () => {};
  private error: Error | undefined;

  come(error?: Error): void {
    this.error ??= error;
    this.isThere = true;
    this.wake();
  }

  /** Waits until something has come since it was called last. */
  async next(): Promise<void> {
    if (!this.isThere) await new Promise<void>((resolve) => (this.wake = resolve));
    this.isThere = false;
    if (this.error !== undefined) throw this.error;
  }
}
