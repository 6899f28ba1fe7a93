import { printableJson } from "@chat-completion/checking";
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
  return `${printableJson({ url, model, requests, planned, counts, answers: written }, 2)}\n`;
}
