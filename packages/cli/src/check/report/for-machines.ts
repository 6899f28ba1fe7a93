import { type Deviation, decodeCreateChatCompletionResponse, formatPath } from "@chat-completion/core";
import type { Finding, Result } from "../../checking/result.js";
import { fails, type Report } from "./report.js";

/**
 * One line of `--json`. The order is that of `check --help`. `JSON.stringify` leaves out `undefined` members. No member
 * is optional, so that V8 has one hidden class for all results: with many classes its memory grows.
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
  issues: (Pick<Finding, "path" | "message"> & { at: string })[] | undefined;
  deviations: (Pick<Finding, keyof Deviation> & { at: string })[] | undefined;
  decoded: unknown;
}

interface Options {
  quiet: boolean;
  decoded: boolean;
  strict: boolean;
}

/** Reports each result as a JSON object on one line. */
export function reportForMachines({ quiet, decoded, strict }: Options): Report {
  return {
    result(result) {
      return quiet && !fails(result, strict) ? undefined : `${JSON.stringify(toRecord(result, decoded))}\n`;
    },
  };
}

function toRecord(result: Result, withDecoded: boolean): JsonRecord {
  const findings = "findings" in result ? result.findings : undefined;
  return {
    file: result.file,
    line: "line" in result ? result.line : undefined,
    column: "column" in result ? result.column : undefined,
    customId: "customId" in result ? result.customId : undefined,
    verdict: result.verdict,
    strict: result.verdict === "conforms",
    wire: result.verdict === "conforms" || result.verdict === "deviates",
    message: "message" in result ? result.message : undefined,
    issues: findings
      ?.filter(({ isBroken }) => isBroken)
      .map(({ path, message }) => ({ path, at: formatPath(path), message })),
    deviations: findings?.map(({ code, path, message, received }) => {
      return { code, path, at: formatPath(path), message, received };
    }),
    decoded:
      withDecoded && "response" in result && result.response !== undefined
        ? decodeCreateChatCompletionResponse(result.response)
        : undefined,
  };
}
