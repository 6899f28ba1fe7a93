import { stat } from "node:fs/promises";
import { SingleBar } from "cli-progress";
import { formatCount } from "./format-count.js";

/** The bar appears after this time, in milliseconds. */
const DELAY = 500;

const KNOWN_LENGTH = "{bar} {percentage} %  {responses} checked";
const UNKNOWN_LENGTH = "{responses} checked, {megabytes} MB read";

/** A progress bar on the terminal. */
export class Progress {
  private readonly bar: SingleBar;
  private readonly begun = Date.now();
  private bytes = 0;
  private responses = 0;
  private visible = false;

  /** `total` is the length of all files, in bytes; `undefined` if it is not known. */
  constructor(
    stream: NodeJS.WriteStream,
    private readonly wanted: boolean,
    private readonly total: number | undefined,
  ) {
    this.bar = new SingleBar({
      stream,
      format: total === undefined ? UNKNOWN_LENGTH : KNOWN_LENGTH,
      barsize: 30,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      clearOnComplete: true,
      // With `true`, the bar catches Ctrl-C, and the command continues.
      gracefulExit: false,
      // With `false`, the terminal keeps cutting long lines after the command was interrupted.
      linewrap: true,
    });
  }

  read(bytes: number): void {
    this.bytes += bytes;
    if (!this.wanted || Date.now() - this.begun < DELAY) return;
    if (this.visible) this.bar.update(this.bytes, this.payload());
    else this.bar.start(this.total ?? 1, this.bytes, this.payload());
    this.visible = true;
  }

  checked(count = 1): void {
    this.responses += count;
  }

  /** Clears the bar until more is read. */
  hide(): void {
    if (!this.visible) return;
    this.bar.stop();
    this.visible = false;
  }

  private payload() {
    return {
      responses: formatCount(this.responses),
      megabytes: (this.bytes / 1_000_000).toFixed(0),
    };
  }
}

/**
 * The length of files together, in bytes. `undefined` if it is not known, because one of them is a pipe or the like.
 */
export async function lengthOf(files: readonly string[]): Promise<number | undefined> {
  let length = 0;
  for (const file of files) {
    if (file === "-") return undefined;
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && !found.isFile()) return undefined;
    length += found?.size ?? 0;
  }
  return length;
}
