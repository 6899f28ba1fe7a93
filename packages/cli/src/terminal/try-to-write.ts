import { closeSync, existsSync, openSync, rmSync } from "node:fs";

/** Opens a file for writing and leaves it as it was. Throws an error of the system if that is not possible. */
export function tryToWrite(file: string): void {
  const isNew = !existsSync(file);
  closeSync(openSync(file, "a"));
  if (isNew) rmSync(file);
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such folder",
  EISDIR: "this is a folder",
  ENOTDIR: "a file is where its folder should be",
  EACCES: "no permission to write it",
};

/** Says why a file can't be written. */
export function explainWriting(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ""] ?? error.message;
}
