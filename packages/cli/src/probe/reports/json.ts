import { formatPath } from "@chat-completion/core";
import { countOutcomes, type FailOn, fails, type Report } from "../report.js";

/** The report for machines, as JSON. */
export function toJson({ url, model, requests, planned, answers }: Report, failOn: FailOn): string {
  const written = answers.map((answer) => {
    const { question, isStreamed, outcome, reply, note, findings } = answer;
    return {
      question: question.name,
      streamed: isStreamed,
      outcome,
      fails: fails(answer, failOn),
      status: reply.status ?? null,
      milliseconds: reply.milliseconds,
      ...(note !== undefined && { note }),
      findings: findings.map(({ path, ...finding }) => ({ ...finding, path, at: formatPath(path) })),
    };
  });
  const counts = countOutcomes(answers);
  return `${safe(JSON.stringify({ url, model, requests, planned, counts, answers: written }, null, 2))}\n`;
}

/** JSON that says the same, without characters or signs that a terminal or a CI obeys. */
function safe(json: string): string {
  return json
    .replace(
      /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    )
    .replace(/##(?=\[|vso\[)/g, "#\\u0023");
}
