import { once } from "node:events";
import type { Progress } from "./progress.js";

/** Writes text to a stream, and waits until its reader is ready for more, so that no text piles up in memory. */
export type Write = (text: string) => Promise<void>;

/** Writes to a stream. If it is a terminal, the progress bar is cleared first. */
export function writerTo(stream: NodeJS.WriteStream, progress: Progress): Write {
  return async (text) => {
    if (stream.isTTY) progress.hide();
    if (!stream.write(text)) await once(stream, "drain");
  };
}

/**
 * Ends the process as soon as nobody reads its output, as behind `| head -1`. It prints no message then, and the exit
 * code is that of the responses checked so far. If writing fails for another reason, such as a full disk, it prints an
 * error and exits with 2.
 */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    if (stream !== process.stderr) process.stderr.write(`error: the report could not be written: ${error.message}\n`);
    process.exit(2);
  });
}
