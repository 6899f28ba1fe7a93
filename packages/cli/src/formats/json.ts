import { printableJson } from "@chat-completion/checking";
import { decodeCreateChatCompletionResponse, formatPath } from "@chat-completion/core";
import type { Checked, Result } from "../checking/result.js";
import type { Judged } from "../policy/judge.js";
import type { Format, FormatOptions } from "./format.js";

/** For programs: a JSON object on a line for each result; with `summary`, one object for all. */
export function json({ quiet, summary, decoded }: Pick<FormatOptions, "quiet" | "summary" | "decoded">): Format {
  return {
    result(result, judged) {
      if (summary || (quiet && judged.reason === undefined)) return undefined;
      return `${printableJson(toRecord(result, judged, decoded))}\n`;
    },
    end: (ending) => (summary ? `${printableJson(ending.summary)}\n` : undefined),
  };
}

/** The members of a line, in the order of the README. `JSON.stringify` leaves out those that are `undefined`. */
function toRecord(result: Result, judged: Judged, withDecoded: boolean): object {
  const { file, verdict, kind } = result;
  const fails = judged.reason !== undefined;
  if (!("findings" in result)) {
    const { line, column } = kind === "text" ? result : {};
    return { file, line, column, kind, verdict, fails, message: result.message };
  }
  const { line, at, customId, model, chunks, response } = result;
  return {
    file,
    line,
    at,
    customId,
    kind,
    verdict,
    fails,
    model,
    chunks,
    deviations: deviationsOf(result, judged),
    decoded: withDecoded && response !== undefined ? decodeCreateChatCompletionResponse(response) : undefined,
  };
}

function deviationsOf(result: Checked, { marks }: Judged): object[] {
  return result.findings.map(({ code, path, message, received, isBroken, isAllowedByStrict }, index) => {
    const { line, column } = result.positionOf(path);
    const at = formatPath(path);
    const mark = marks[index] ?? "passes";
    return { code, path, at, line, column, message, received, broken: isBroken, allowed: isAllowedByStrict, mark };
  });
}
