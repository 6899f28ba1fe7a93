import type { Text } from "@chat-completion/checking";
import { formatPath, isAllowed } from "@chat-completion/core";
import type { Checked, Finding } from "../checking/result.js";
import { positionsIn } from "../input/position.js";
import type { Verdict } from "./result.js";

/** Where in a text a response is. */
interface Place {
  file: string;
  text: Text;
  /** Keys to the response from the text's value. Absent if it is the value itself. */
  root?: string[];
  customId?: string | undefined;
}

/** The result of a response, with one finding for an issue and the deviation at its path. */
export function toResult({ file, text, root = [], customId }: Place, found: Verdict): Checked {
  const { verdict, model } = found;
  return {
    kind: "response",
    verdict,
    file,
    line: text.line,
    ...(root.length > 0 && { at: formatPath(root) }),
    ...(customId !== undefined && { customId }),
    ...(model !== undefined && { model }),
    findings: toFindings(found),
    ...(found.verdict !== "broken" && { response: found.response }),
    positionOf: positionsIn(text.text, text.line, root),
  };
}

function toFindings({ issues, deviations }: Verdict): Finding[] {
  const broken = new Map(issues.map((issue) => [formatPath(issue.path), issue]));
  const findings = deviations.map(({ code, path, message, received }): Finding => {
    const issue = broken.get(formatPath(path));
    broken.delete(formatPath(path));
    const isBroken = issue !== undefined;
    return {
      code,
      path,
      message: issue?.message ?? message,
      received,
      isBroken,
      isAllowedByStrict: isAllowed({ code }),
    };
  });
  const others = [...broken.values()].map(({ path, message }): Finding => {
    return { code: "unexpected-type", path, message, isBroken: true, isAllowedByStrict: false };
  });
  return [...others, ...findings];
}
