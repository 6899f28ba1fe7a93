import { type Checked, outcomeOf } from "../answer.js";
import type { Reply } from "../asking/ask.js";
import { wordsOf } from "../json.js";
import type { Form } from "../questions/forms.js";
import type { AnswerableQuestion, Question } from "../questions/question.js";
import { checkError } from "./check-error.js";
import { checkResponse } from "./check-response.js";
import { checkStream } from "./check-stream.js";
import { finding } from "./findings.js";
import { isNotSupported } from "./not-supported.js";

/** Longest URL of a redirect that is shown. */
const LONGEST_URL = 200;

/** Checks a reply to a question. `hasKey` says whether the server was given a real key. */
export async function checkReply(question: Question, form: Form, reply: Reply, hasKey: boolean): Promise<Checked> {
  const { status, failure } = reply;
  if (failure !== undefined || status === undefined) {
    const { code, message } = failure ?? { code: "closed-early" as const, message: "did not answer" };
    return { outcome: "no answer", note: `${message}.`, findings: [finding(code, `${message}.`, { isBroken: true })] };
  }
  if (status >= 300 && status < 400) return redirected(status, reply.location);
  if (question.kind === "erroneous") {
    if (question.hasMadeUpKey && !hasKey && status < 300) {
      return { outcome: "not shown", note: "The server asks for no key.", findings: [] };
    }
    return checkError(reply, question.status);
  }
  if (status < 200 || status >= 300) return refused(question, reply, status);
  const checked = form.isStreamed ? await checkStream(reply) : checkResponse(reply);
  return withShortfall(question, form, checked);
}

function redirected(status: number, location = "nowhere"): Checked {
  const note = `has the status ${status} and redirects to ${location.slice(0, LONGEST_URL)}, which was not followed.`;
  return { outcome: "failed", note, findings: [finding("redirect", note, { isBroken: true })] };
}

function refused({ parameters }: AnswerableQuestion, reply: Reply, status: number): Checked {
  const note = `Status ${status}: ${wordsOf(reply.text)}.`;
  if (isNotSupported(reply, parameters)) return { outcome: "not supported", note, findings: [] };
  const message = `has the status ${status}: ${wordsOf(reply.text)}.`;
  return { outcome: "failed", note, findings: [finding("http-status", message, { isBroken: true })] };
}

/** Adds what the answer lacks of what was asked for. */
function withShortfall(question: AnswerableQuestion, { isStreamed, hasUsage }: Form, checked: Checked): Checked {
  const { response, outcome } = checked;
  if (response === undefined || outcome === "broken") {
    return { ...checked, note: "What was asked for was not looked at, as the answer is broken." };
  }
  const findings = [...checked.findings];
  const shortfall = question.shortfallOf(response);
  if (shortfall !== undefined && "unmet" in shortfall) {
    findings.push(finding("not-as-asked", shortfall.unmet, { path: shortfall.path }));
  }
  if (isStreamed && hasUsage && response.usage == null) {
    const message = "is missing; the request asked for it (`stream_options.include_usage`).";
    findings.push(finding("not-as-asked", message, { path: ["usage"] }));
  }
  if (isStreamed && !hasUsage && response.usage != null) {
    findings.push(finding("not-as-asked", "came, though the request did not ask for it.", { path: ["usage"] }));
  }
  const verdict = outcomeOf(findings);
  if (shortfall === undefined || "unmet" in shortfall) return { ...checked, findings, outcome: verdict };
  return { ...checked, findings, outcome: verdict === "conforms" ? "not shown" : verdict, note: shortfall.notShown };
}
