import type { DeviationCode } from "@chat-completion/core";
import type { Finding } from "../checking/result.js";
import { DEVIATION_CODES, isDeviationCode } from "./deviation-codes.js";
import { matchesPattern, type PathPattern, parsePattern } from "./path-pattern.js";

/** A kind of finding that does not fail a run, as `--allow` and a baseline name it: `CODE:PATH`. */
export interface Allowance {
  /** As it was written. */
  text: string;
  code: DeviationCode;
  /** Where it may be. Absent means anywhere. */
  pattern?: PathPattern;
}

/** Reads `CODE:PATH` or `CODE`. Throws an error that says what is wrong. */
export function parseAllowance(text: string): Allowance {
  const colon = text.indexOf(":");
  const code = colon === -1 ? text : text.slice(0, colon);
  if (!isDeviationCode(code)) {
    throw new Error(`there is no code "${code}"; the codes are ${DEVIATION_CODES.join(", ")}`);
  }
  if (colon === -1) return { text, code };
  const path = text.slice(colon + 1);
  const pattern = parsePattern(path);
  if (pattern === undefined) throw new Error(`"${path}" is no path; one is "choices[*].message.refusal"`);
  return { text, code, pattern };
}

/** Whether an allowance is for a finding. */
export function allows({ code, pattern }: Allowance, finding: Pick<Finding, "code" | "path">): boolean {
  return code === finding.code && (pattern === undefined || matchesPattern(finding.path, pattern));
}
