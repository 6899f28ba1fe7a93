import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import { formatPath } from "../format-path.js";
import type { Issue, Result } from "../result.js";
import { fails, type Report } from "./report.js";

/**
 * What is said of one result. The order is that of `check --help`; an `undefined` member is left out. All members are
 * always there, so that the engine keeps one shape for all results: with many shapes its memory grows.
 */
interface JsonRecord {
  file: string;
  line: number | undefined;
  column: number | undefined;
  customId: string | undefined;
  verdict: Result["verdict"];
  strict: boolean;
  wire: boolean;
  message: string | undefined;
  issues: (Issue & { at: string })[] | undefined;
  model: unknown;
}

/** A JSON object on a line for each result. */
export function reportForMachines({ quiet, model }: { quiet: boolean; model: boolean }): Report {
  return {
    result(result) {
      return quiet && !fails(result) ? undefined : `${JSON.stringify(toRecord(result, model))}\n`;
    },
  };
}

function toRecord(result: Result, withModel: boolean): JsonRecord {
  const issues = "issues" in result ? result.issues : undefined;
  return {
    file: result.file,
    line: "line" in result ? result.line : undefined,
    column: "column" in result ? result.column : undefined,
    customId: "customId" in result ? result.customId : undefined,
    verdict: result.verdict,
    strict: result.verdict === "strict",
    wire: !fails(result),
    message: "message" in result ? result.message : undefined,
    issues: issues?.map(({ schema, path, message }) => ({ schema, path, at: formatPath(path), message })),
    model: withModel && "response" in result ? decodeCreateChatCompletionResponse(result.response) : undefined,
  };
}
