import type { CheckedResponse } from "./checked.js";

/** A validator with a package here. */
export type Library = "zod" | "valibot";

/** An entry of a package: its schema returns the decoded value, or the JSON itself after a check by wire or strict. */
export type Entry = "decoded" | "wire" | "strict";

/** What the code does: it prints a member that the response has, or why the entry rejects the response. */
export type Purpose = "content" | "refusal" | "toolCalls" | "rejected";

export const LIBRARIES: readonly Library[] = ["zod", "valibot"];
export const ENTRIES: readonly Entry[] = ["decoded", "wire", "strict"];
export const PURPOSES: readonly Purpose[] = ["content", "refusal", "toolCalls", "rejected"];

/** What the code for a response does, with each entry. */
export function purposeOf(
  entry: Entry,
  response: Pick<CheckedResponse, "strict" | "wire" | "decoded"> | undefined,
): Purpose {
  if (response === undefined) return "content";
  if (!(entry === "strict" ? response.strict : response.wire).accepted) return "rejected";
  const { choices } = response.decoded as { choices?: { message?: Record<string, unknown> }[] };
  const messages = (choices ?? []).map(({ message }) => message);
  const has = (member: string) =>
    messages.some((message) => (message?.[member] as { length?: number } | null | undefined)?.length);
  if (has("toolCalls")) return "toolCalls";
  return has("refusal") ? "refusal" : "content";
}

/** The code that checks a response with a library. If it `isStream`, the code reads the stream first. */
export function codeFor(library: Library, entry: Entry, purpose: Purpose = "content", isStream = false): string {
  const path = entry === "decoded" ? "" : `/${entry}`;
  const packages = [`@chat-completion/${library}`, ...(isStream ? ["@chat-completion/stream"] : []), library];
  const lines = [
    `// npm install ${packages.join(" ")}`,
    ...(isStream ? ['import { readChatCompletion } from "@chat-completion/stream";'] : []),
    `import { CreateChatCompletionResponseSchema } from "@chat-completion/${library}${path}";`,
    ...(library === "valibot"
      ? ['import * as v from "valibot";']
      : purpose === "rejected"
        ? ['import { z } from "zod";']
        : []),
    "",
    ...bodyOf(library, purpose === "rejected" ? undefined : memberOf(entry, purpose), isStream),
  ];
  return `${lines.join("\n")}\n`;
}

/** `undefined` for a `member`: the entry rejects the response. */
function bodyOf(library: Library, member: string | undefined, isStream: boolean): string[] {
  const json = isStream ? "await readChatCompletion(response)" : "await response.json()";
  const call = (method: string) =>
    library === "zod"
      ? `CreateChatCompletionResponseSchema.${method}(${json})`
      : `v.${method}(CreateChatCompletionResponseSchema, ${json})`;
  if (member !== undefined)
    return [`const completion = ${call("parse")};`, `console.log(completion.choices[0]?.${member});`];
  const print = library === "zod" ? "z.prettifyError(result.error)" : "v.summarize(result.issues)";
  return [`const result = ${call("safeParse")};`, `if (!result.success) console.log(${print});`];
}

function memberOf(entry: Entry, purpose: Exclude<Purpose, "rejected">): string {
  const member = purpose === "toolCalls" && entry !== "decoded" ? "tool_calls" : purpose;
  return `message${entry === "wire" ? "?" : ""}.${member}`;
}
