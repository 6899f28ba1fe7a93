import type { Question } from "./question.js";

/** A form in which a question is asked: one request. */
export interface Form {
  isStreamed: boolean;
  /** Whether the usage is asked for as well. It always comes unstreamed. */
  hasUsage: boolean;
}

const UNSTREAMED: Form = { isStreamed: false, hasUsage: true };
const STREAMED: Form = { isStreamed: true, hasUsage: true };
const WITHOUT_USAGE: Form = { isStreamed: true, hasUsage: false };

/** The forms in which a question is asked. */
export function formsOf(question: Question): readonly Form[] {
  if (question.kind === "answerable" && question.only !== undefined) return [WITHOUT_USAGE];
  return [UNSTREAMED, STREAMED];
}

/** The number of requests for questions. */
export function countRequests(questions: readonly Question[]): number {
  return questions.reduce((sum, question) => sum + formsOf(question).length, 0);
}
