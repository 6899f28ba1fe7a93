import type { Part } from "./plan-parts.js";
import { Task, type WorkerThread } from "./worker-thread.js";

/** Parts that are begun ahead of the one whose results are next, for each worker. */
const AHEAD = 3;

/** The parts of the work, in their order, from the one whose results are next. */
export class TaskQueue {
  private readonly tasks: Task[] = [];
  private isOver = false;
  /** The number of lines in the parts of the file before the first task's. */
  lines = 0;
  /** A file whose further parts are passed over, since one task reads all the rest of it. */
  private passedOver: string | undefined;

  constructor(
    private readonly parts: AsyncIterator<Part>,
    private readonly threads: readonly WorkerThread[],
  ) {}

  /** The task whose results are next. `undefined` if all is done. */
  get first(): Task | undefined {
    return this.tasks[0];
  }

  /** Gives work to the threads that have none. */
  async fill(): Promise<void> {
    for (const thread of this.threads) {
      if (thread.task !== undefined) continue;
      const task = this.tasks.find(({ isBegun }) => !isBegun) ?? (await this.take());
      if (task === undefined) return;
      task.isBegun = true;
      thread.start(task);
    }
  }

  /** Leaves the first task behind. */
  leave({ part, end }: Task): void {
    this.tasks.shift();
    const { file, range } = part.files[0] ?? {};
    const next = this.first?.part.files[0];
    const goesOn = range !== undefined && next?.file === file && next?.range?.start === range.end;
    this.lines = goesOn ? this.lines + (end?.lines ?? 0) : 0;
  }

  /**
   * Reads the first task's part again, with all the rest of its file, since the part ends in the middle of something.
   * Returns `false` if the file ends there.
   */
  reopen({ part }: Task): boolean {
    const { file, range } = part.files[0] ?? {};
    if (file === undefined || range === undefined || part.size === undefined || range.end === part.size) return false;
    this.tasks.shift();
    while (isPartOf(this.first?.part, file)) {
      const dropped = this.tasks.shift() as Task;
      dropped.isDropped = true;
      dropped.thread?.goOn();
    }
    this.passedOver = file;
    const rest: Part = {
      files: [{ file, range: { start: range.start, end: part.size } }],
      problems: [],
      size: part.size,
    };
    this.tasks.unshift(new Task(rest, false));
    return true;
  }

  private async take(): Promise<Task | undefined> {
    if (this.isOver || this.tasks.length >= this.threads.length * AHEAD) return undefined;
    for (;;) {
      const { done, value } = await this.parts.next();
      if (done) {
        this.isOver = true;
        return undefined;
      }
      if (this.passedOver !== undefined && isPartOf(value, this.passedOver)) continue;
      this.passedOver = undefined;
      const task = new Task(value, value.size !== undefined);
      this.tasks.push(task);
      return task;
    }
  }
}

/** Whether a part has lines of a divided file, beyond its first. */
function isPartOf(part: Part | undefined, file: string): boolean {
  const first = part?.files[0];
  return first?.file === file && first.range !== undefined && first.range.start > 0;
}
