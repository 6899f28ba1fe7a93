import { type DeviationCode, formatPath } from "@chat-completion/core";
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
  const customId = isStreamed ? `${question.name}, streamed` : question.name;
  const result: Checked = {
    kind: isStreamed ? "stream" : "response",
    verdict: outcomeOf(findings),
    file,
    line,
    customId,
    ...(chunks !== undefined && { chunks: chunks.length }),
    findings: findings.map((found) => toFinding(found, `${customId}: ${subjectOf(found, isStreamed)}`)),
    positionOf,
  };
  if (response === undefined || result.verdict === "broken") return result;
  return { ...result, response, ...(response.model && { model: response.model }) };
}

/** What a message is about. Some messages are whole sentences. */
function subjectOf({ path, message }: ProbeFinding, isStreamed: boolean): string {
  if (/^\p{Lu}/u.test(message)) return "";
  if (path.length > 0) return `\`${formatPath(path)}\` `;
  return isStreamed ? "the stream " : "the answer ";
}

function toFinding({ code, path, message, received, isBroken, isAllowed }: ProbeFinding, subject: string): Finding {
  const nearest = code in NEAREST ? NEAREST[code as keyof typeof NEAREST] : (code as DeviationCode);
  return {
    code: nearest,
    path,
    message: subject + message,
    ...(received !== undefined && { received }),
    isBroken,
    isAllowedByStrict: isAllowed,
  };
}

const nowhere = (): Position => ({ line: 1, column: 1 });
