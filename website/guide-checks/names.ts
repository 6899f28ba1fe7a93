/* The tables of names, as TypeScript modules that compile only if the tables are right. */
import { readTable } from "./read-table.js";

const HEADING = "Names";

/** The rows of the table of names. The names have no backquotes; an empty cell is an empty string. */
const rowsOf = (guide: string) =>
  readTable(guide, HEADING).map((cells) => cells.map((cell) => cell.replaceAll("`", "")));

/** The strict type is assignable to `openai`'s type in the same row, and that is assignable to the wire type. */
export function openaiNames(): string {
  const rows = rowsOf("coming-from-openai-types");
  const ours = rows.map(([, name]) => name);
  const pairs = rows.map(([theirs = "", ours = ""], row) => {
    const type = theirs.replace(/\b(ChatCompletion|CompletionUsage|Metadata)/g, "OpenAI.$1");
    return [
      `export const toTheirs${row}: ${type} = {} as strict.${ours};`,
      `export const toOurs${row}: wire.${ours} = {} as ${type};`,
      `export type Decoded${row} = decoded.${ours};`,
    ].join("\n");
  });
  return `
import type * as decoded from "@chat-completion/types";
import type * as strict from "@chat-completion/types/strict";
import type * as wire from "@chat-completion/types/wire";
import type OpenAI from "openai";
import type { StrictComponents } from "@chat-completion/tests/types/components";
import { expectNoneOf } from "@chat-completion/tests/types/differing";
// \`openai\` has no name for the kind of an input.
expectNoneOf<Exclude<keyof StrictComponents, ${ours.map((name) => `"${name}"`).join(" | ")} | "ModerationInputType">>();
${pairs.join("\n")}
`;
}

/** Each package exports its names. argot-open-ai is left out, because it is not on npm. */
export function speakeasyNames(): string {
  const columns = ["@chat-completion/types", "@openrouter/sdk/models", "@mistralai/mistralai/models/components", ""];
  const rows = rowsOf("coming-from-a-speakeasy-sdk");
  return columns
    .flatMap((module, column) => {
      const names = rows.map((cells) => cells[column]).filter(Boolean);
      return module === ""
        ? []
        : `export type { ${names.map((name) => `${name} as ${name}${column}`).join(", ")} } from "${module}";`;
    })
    .join("\n");
}
