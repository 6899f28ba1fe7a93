import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";

/** The ends of the names that are read in a folder. A file that is named itself may have any name. */
export const EXTENSIONS = [".json", ".jsonl", ".ndjson", ".sse", ".sse.txt", ".log"] as const;

/** A file to read, or why a name leads to none. */
export interface Named {
  file: string;
  /** The length in bytes, if it is an ordinary file. */
  size?: number;
  problem?: string;
}

/** The files that names stand for: files, folders with all that is in them, patterns, and `-` for the standard input. */
export async function* filesOf(names: Iterable<string>): AsyncGenerator<Named> {
  for (const name of names) {
    if (/^https?:\/\//i.test(name)) {
      yield { file: name, problem: `this is a URL; to ask a server: chat-completion probe ${name}` };
      continue;
    }
    const found = name === "-" ? undefined : await stat(name).catch((error: NodeJS.ErrnoException) => error);
    if (found === undefined) yield { file: name };
    else if (!(found instanceof Error)) {
      if (found.isDirectory()) yield* filesInFolder(name);
      else yield found.isFile() ? { file: name, size: found.size } : { file: name };
    } else if (found.code === "ENOENT" && isDynamicPattern(name)) yield* filesOfPattern(name);
    else yield { file: name, problem: explain(found) };
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder",
  EACCES: "no permission to read it",
};

/** Says why a file can't be read. */
export function explain(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ""] ?? error.message;
}

async function* filesOfPattern(pattern: string): AsyncGenerator<Named> {
  const files = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (files.length === 0) yield { file: pattern, problem: "no file matches this pattern" };
  for (const file of files.sort()) yield await sized(file);
}

async function* filesInFolder(folder: string): AsyncGenerator<Named> {
  let isEmpty = true;
  for await (const file of walk(folder)) {
    isEmpty = false;
    yield file.problem === undefined ? await sized(file.file) : file;
  }
  if (isEmpty)
    yield { file: folder, problem: `no file in this folder ends with ${EXTENSIONS.join(", ")} or one of them and .gz` };
}

/** All files in a folder, sorted by their names. Only one folder at a time is in memory, with those around it. */
async function* walk(folder: string): AsyncGenerator<Named> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, problem: explain(error as NodeJS.ErrnoException) };
    return;
  }
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const file = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file);
    else if (isRead(entry.name)) yield { file };
  }
}

function isRead(name: string): boolean {
  const expanded = name.toLowerCase().replace(/\.gz$/, "");
  return EXTENSIONS.some((extension) => expanded.endsWith(extension));
}

async function sized(file: string): Promise<Named> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : { file };
}
