import { once } from "node:events";
import type { Progress } from "./progress.js";

/** Writes text to a stream as fast as whoever reads it can take it, so that nothing piles up in memory. */
export type Write = (text: string) => Promise<void>;

/** Writes to a stream. Where that is a terminal, the progress bar makes room first. */
export function writerTo(stream: NodeJS.WriteStream, progress: Progress): Write {
  return async (text) => {
    if (stream.isTTY) progress.hide();
    if (!stream.write(text)) await once(stream, "drain");
  };
}

/**
 * Ends the process as soon as nobody reads what it writes, as behind `| head -1`: nothing is said, and the exit code is
 * that of what was checked so far. Where writing fails for another reason, as on a full disk, it says so, with exit code 2.
 */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream !== process.stderr) process.stderr.write(`error: the report could not be written: ${error.message}\n`);
    process.exit(2);
  });
}
