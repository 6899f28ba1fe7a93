import { code } from "../markdown/code.js";
import { table } from "../markdown/table.js";
import type { Exports } from "./packages.js";
import type { Export } from "./read-exports.js";

/** The unions of codes, by their names. */
const UNIONS: readonly [name: string, title: string, about: string][] = [
  [
    "DeviationCode",
    "Deviations",
    "`code` of what `findDeviations` and `findStreamDeviations` list, and what the command prints.",
  ],
  [
    "NonCompletionCode",
    "No chat completion at all",
    "`code` of what `findNonCompletion` returns. These are codes of deviations as well. Both validators report them as one issue at the root.",
  ],
  [
    "ChatCompletionStreamErrorCode",
    "Errors of a stream",
    "`code` of the `ChatCompletionStreamError` that `readChunks` and `readChatCompletion` throw.",
  ],
  [
    "InvalidToolCallCode",
    "Invalid tool calls",
    "`code` of what `readToolCall` returns if a call can't be carried out.",
  ],
];

/** The page of all codes, with what they mean. */
export function codesPage({ core, stream }: Exports): string {
  const sections = UNIONS.map(([name, title, about]) => {
    const union = [...core, ...stream].find((one) => one.name === name);
    if (union === undefined) throw new Error(`There is no type ${name}.`);
    return `## ${title}\n\n${about}\n\n${table(["Code", "What it means"], meaningsOf(union))}`;
  });
  return ["# Codes\n\nWhat the codes mean that programs compare with.", ...sections].join("\n\n");
}

/** The members of a union of strings, each with the comment above it. */
function meaningsOf({ name, code: declaration }: Export): string[][] {
  const members = [...declaration.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\| "([^"]+)"/g)];
  if (members.length === 0) throw new Error(`${name} has no codes with comments.`);
  return members.map(([, comment = "", value = ""]) => [code(value), comment.replace(/\s*\n\s*\* ?/g, " ").trim()]);
}
