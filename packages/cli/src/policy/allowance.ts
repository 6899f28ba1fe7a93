import type { DeviationCode } from "@chat-completion/core";
import type { Finding } from "../checking/result.js";
import { DEVIATION_CODES, isDeviationCode } from "./deviation-codes.js";
import { matchesPattern, type PathPattern, parsePattern } from "./path-pattern.js";

/** A kind of finding that does not fail a run, as `--allow` and a baseline name it: `CODE:PATH` or `CODE:PATH="value"`. */
export interface Allowance {
  /** As it was written. */
  text: string;
  code: DeviationCode;
  /** Where it may be. Absent means anywhere. */
  pattern?: PathPattern;
  /** Of an unknown value, the word itself, as JSON. Absent means any. */
  received?: string;
}

/** A value in quotation marks at the end. */
const VALUE = /=(?<received>"(?:[^"\\]|\\.)*")$/s;

/** Reads `CODE`, `CODE:PATH` or `unknown-value:PATH="value"`. Throws an error that says what is wrong. */
export function parseAllowance(text: string): Allowance {
  const colon = text.indexOf(":");
  const code = colon === -1 ? text : text.slice(0, colon);
  if (!isDeviationCode(code)) {
    if (isPath(text)) throw new Error(`a code comes first: missing-key:${text}`);
    throw new Error(`there is no code "${code}"; the codes are ${DEVIATION_CODES.join(", ")}`);
  }
  if (colon === -1) return { text, code };
  const rest = text.slice(colon + 1);
  const received = VALUE.exec(rest)?.groups?.received;
  if (received !== undefined && code !== "unknown-value") {
    throw new Error(`${code} has no value; only unknown-value has: unknown-value:choices[*].finish_reason="eos"`);
  }
  const path = rest.replace(VALUE, "");
  const pattern = parsePattern(path);
  if (pattern === undefined) throw new Error(`"${path}" is no path; one is "choices[*].message.refusal"`);
  return { text, code, pattern, ...(received !== undefined && { received }) };
}

/** Whether a text is a path, or begins as one and can be no code. */
function isPath(text: string): boolean {
  return /[.[_*]/.test(text.split(":", 1)[0] ?? "") && parsePattern(text) !== undefined;
}

/** Whether an allowance is for a finding. */
export function allows({ code, pattern, received }: Allowance, finding: Finding): boolean {
  if (code !== finding.code || (received !== undefined && received !== finding.received)) return false;
  return pattern === undefined || matchesPattern(finding.path, pattern);
}
