import { type DeviationCode, findDeviations, isAllowed } from "@chat-completion/core";
import type { Checked, Finding, Path, Unread } from "../checking/result.js";

/** A finding at a path, made by hand. */
export function finding(code: DeviationCode, path: Path, overrides: Partial<Finding> = {}): Finding {
  const isAllowedByStrict = isAllowed({ code });
  return { code, path: [...path], message: `It is ${code}.`, isBroken: false, isAllowedByStrict, ...overrides };
}

/** A result with findings, made by hand. Each place is at the column of its path's length. */
export function checked(findings: Finding[], overrides: Partial<Checked> = {}): Checked {
  const deviates = findings.some(({ isAllowedByStrict }) => !isAllowedByStrict);
  return {
    kind: "response",
    verdict: findings.some(({ isBroken }) => isBroken) ? "broken" : deviates ? "deviates" : "conforms",
    file: "a.json",
    line: 1,
    model: "gpt-5",
    findings,
    positionOf: (path) => ({ line: 2, column: path.length + 1 }),
    ...overrides,
  };
}

/** The result of a response that wire accepts. */
export function resultOf(response: Record<string, unknown>): Checked {
  const findings = findDeviations(response).map((deviation) => finding(deviation.code, deviation.path, deviation));
  return checked(findings, { model: String(response.model), response: response as never });
}

export function notJson(overrides: Partial<Unread> = {}): Unread {
  const text = { kind: "text", verdict: "not-json", file: "a.json", line: 3, column: 4, message: "expected a value" };
  return { ...text, ...overrides } as Unread;
}

export function unreadable(overrides: Partial<Unread> = {}): Unread {
  return {
    kind: "file",
    verdict: "unreadable",
    file: "b.json",
    message: "there is no such file",
    ...overrides,
  } as Unread;
}
