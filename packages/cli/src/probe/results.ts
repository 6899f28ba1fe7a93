import type { DeviationCode } from "@chat-completion/core";
import type { Checked, Finding, Position, Result } from "../checking/result.js";
import { type Answer, outcomeOf, type ProbeFinding } from "./answer.js";
import type { Saved } from "./save.js";

/** The code of a deviation that is nearest to one of the probe. The message says the rest. */
const NEAREST: Record<Exclude<ProbeFinding["code"], DeviationCode>, DeviationCode> = {
  "http-status": "error-envelope",
  "content-type": "implausible-value",
  "not-json": "not-an-object",
  redirect: "error-envelope",
  "timed-out": "not-an-object",
  "closed-early": "not-an-object",
  "not-reachable": "not-an-object",
  "too-large": "not-an-object",
  unreadable: "not-an-object",
  "ended-early": "missing-finish-reason",
  "not-a-chunk": "other-api",
  "not-as-asked": "implausible-value",
  differs: "implausible-value",
};

/**
 * An answer as a result, for the formats that `check` prints as well. `url` is its file unless it was saved. `undefined` if
 * the server does not support what was asked for, so that there is no response.
 */
export function toResult(answer: Answer, url: string, saved: Saved | undefined): Result | undefined {
  const { question, isStreamed, outcome, findings, response, chunks } = answer;
  if (outcome === "not supported") return undefined;
  const { file, line, positionOf } = saved ?? { file: url, line: 1, positionOf: nowhere };
  const result: Checked = {
    kind: isStreamed ? "stream" : "response",
    verdict: outcomeOf(findings),
    file,
    line,
    customId: isStreamed ? `${question.name}, streamed` : question.name,
    ...(chunks !== undefined && { chunks: chunks.length }),
    findings: findings.map(toFinding),
    positionOf,
  };
  if (response === undefined || result.verdict === "broken") return result;
  return { ...result, response, ...(response.model && { model: response.model }) };
}

function toFinding({ code, path, message, received, isBroken, isAllowed }: ProbeFinding): Finding {
  const nearest = code in NEAREST ? NEAREST[code as keyof typeof NEAREST] : (code as DeviationCode);
  return {
    code: nearest,
    path,
    message,
    ...(received !== undefined && { received }),
    isBroken,
    isAllowedByStrict: isAllowed,
  };
}

const nowhere = (): Position => ({ line: 1, column: 1 });
