import type { Answer } from "./answer.js";
import { outcomeOf } from "./answer.js";
import type { Asker } from "./asking/asker.js";
import { describeFailure } from "./asking/failure.js";
import { Stopped } from "./asking/stopped.js";
import type { Target } from "./asking/target.js";
import { checkReply } from "./checking/check-reply.js";
import { compare } from "./checking/compare.js";
import { wordsOf } from "./json.js";
import { formsOf } from "./questions/forms.js";
import type { Question } from "./questions/question.js";

/** So many questions without an answer, one after the other, are the last. */
const MOST_SILENT = 3;

/** Why nothing more is asked. */
export const GIVEN_UP = `${MOST_SILENT} requests, one after the other, got no answer: the rest was not asked.`;

/**
 * Asks a server questions, one after the other, and checks the answers. Throws {@link Stopped} if the first answer shows
 * that the others would say nothing of the server.
 */
export async function* probe(asker: Asker, questions: readonly Question[], hasKey: boolean): AsyncGenerator<Answer> {
  let silent = 0;
  let isFirst = true;
  for (const question of questions) {
    let unstreamed: Answer | undefined;
    for (const form of formsOf(question)) {
      if (silent === MOST_SILENT) return;
      const { request, reply } = await asker.ask(question, form);
      const checked = await checkSafely(() => checkReply(question, form, reply, hasKey));
      const answer: Answer = { question, isStreamed: form.isStreamed, request, reply, ...checked };
      if (isFirst) stopIfHopeless(answer, hasKey, asker.target);
      isFirst = false;
      silent = answer.outcome === "no answer" ? silent + 1 : 0;
      yield form.isStreamed ? compared(answer, unstreamed) : answer;
      if (!form.isStreamed) unstreamed = answer;
    }
  }
}

/** A value can be nested so deep that checking it overflows the stack. */
async function checkSafely(check: () => ReturnType<typeof checkReply>): ReturnType<typeof checkReply> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = "is nested too deep to be checked.";
    return {
      outcome: "broken",
      findings: [{ code: "unreadable", path: [], message, isBroken: true, isAllowed: false }],
    };
  }
}

function stopIfHopeless({ question, reply, outcome }: Answer, hasKey: boolean, target: Target): void {
  const { status = 0, failure, text, location } = reply;
  const isUnreachable = failure?.code === "not-reachable" || status === 0;
  if (failure !== undefined && isUnreachable) throw new Stopped(describeFailure(failure, target));
  if (question.kind === "erroneous" || outcome === "not supported") return;
  if (status === 401 || status === 403) {
    const what = hasKey ? "the server rejects the key" : "the server asks for a key, which --key-env names";
    throw new Stopped(`${what} (status ${status}: ${wordsOf(text)})`);
  }
  if (status === 404 || status === 405) {
    const guess = target.guess === undefined ? "" : `: is it ${target.guess} ?`;
    throw new Stopped(`there is no such model, or the URL is wrong (status ${status}: ${wordsOf(text)})${guess}`);
  }
  if (status >= 300 && status < 400) {
    throw new Stopped(`the server redirects to ${location ?? "nowhere"}, which is not followed: give the URL itself`);
  }
  if (target.guess !== undefined && isMarkup(text)) {
    throw new Stopped(`the server answered with a page (status ${status}), not with JSON: is it ${target.guess} ?`);
  }
}

function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|html)/i.test(text);
}

/** The streamed answer, with what differs from the unstreamed one. */
function compared(answer: Answer, unstreamed: Answer | undefined): Answer {
  const { question, response, outcome, note } = answer;
  if (question.kind === "erroneous" || unstreamed?.response === undefined || response === undefined) return answer;
  const endsAsTheModelLikes = question.endsAsTheModelLikes === true;
  // What one of the two doesn't show can't be compared.
  if (endsAsTheModelLikes && (note !== undefined || unstreamed.note !== undefined)) return answer;
  const differences = compare(unstreamed.response, response, { endsAsTheModelLikes });
  // What was asked for and is missing is a finding already.
  const known = new Set(answer.findings.map(({ path }) => path.join(".")));
  const findings = [...answer.findings, ...differences.filter(({ path }) => !known.has(path.join(".")))];
  return { ...answer, findings, outcome: differences.length > 0 ? outcomeOf(findings) : outcome };
}
