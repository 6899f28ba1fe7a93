import { parseText, type Text, unwrapBatch } from "@chat-completion/checking";
import type { Result } from "../checking/result.js";
import { checkResponse } from "./check-response.js";
import { readTexts } from "./read-texts.js";
import { toResult } from "./to-result.js";

/** Checks every response in files, one after the other. Calls `onBytes` with the length of each chunk, in bytes. */
export async function* checkFiles(files: readonly string[], onBytes: (count: number) => void): AsyncGenerator<Result> {
  for (const file of files) {
    try {
      for await (const text of readTexts(file, onBytes)) yield checkText(file, text);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      yield { kind: "file", verdict: "unreadable", file, message: REASONS[error.code] ?? error.message };
    }
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "this is a folder",
  EACCES: "no permission to read it",
};

function checkText(file: string, text: Text): Result {
  const parsed = parseText(text);
  if ("verdict" in parsed) return { kind: "text", file, ...parsed };
  const { response, customId } = unwrapBatch(parsed.value);
  const root = response === parsed.value ? [] : ["response", "body"];
  return toResult({ file, text, root, customId }, checkResponse(response));
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "syscall" in error && "code" in error;
}
