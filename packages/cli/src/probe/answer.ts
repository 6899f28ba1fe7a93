import type { DeviationCode, wire } from "@chat-completion/core";
import type { Reply } from "./asking/ask.js";
import type { Question } from "./questions/question.js";

/** What an answer is. */
export type Outcome =
  | "conforms"
  | "deviates"
  | "broken"
  /** It conforms, and shows nothing of what the question is about: the model decided otherwise, or no key is needed. */
  | "not shown"
  /** The server says that it can't do what was asked for. */
  | "not supported"
  /** The server answered with an error in the place of an answer. */
  | "failed"
  /** None came, or not all of it. */
  | "no answer";

export type FindingCode =
  | DeviationCode
  /** The status is not the one that such an answer has. */
  | "http-status"
  /** The body is of another type than the header says. */
  | "content-type"
  /** The body is not JSON, or an event of it is not. */
  | "not-json"
  /** The server redirects to another URL. */
  | "redirect"
  /** No answer came within the timeout, or not all of it. */
  | "timed-out"
  /** The connection was closed before the end. */
  | "closed-early"
  | "not-reachable"
  /** The answer is larger than what is read. */
  | "too-large"
  /** What came is no HTTP, or its compression is broken. */
  | "unreadable"
  /** The stream ended before its choices did. */
  | "ended-early"
  /** An event is no chunk. */
  | "not-a-chunk"
  /** What the request asked for did not come. */
  | "not-as-asked"
  /** The streamed answer differs from the unstreamed one. */
  | "differs";

/** What is wrong with an answer, and where. */
export interface ProbeFinding {
  code: FindingCode;
  /** From the root of the body; of a stream, beginning with the chunk's place. Empty for the answer as a whole. */
  path: (string | number)[];
  /** What is wrong with the place, in words that follow its name: `is missing; the specification requires it.` */
  message: string;
  received?: unknown;
  /** Whether clients fail on it. */
  isBroken: boolean;
  /** Whether the specification allows it. */
  isAllowed: boolean;
}

/** What a check says of a reply. */
export interface Checked {
  outcome: Outcome;
  findings: ProbeFinding[];
  /** Why it is not supported, not shown, or failed, in a sentence. */
  note?: string;
  /** The response, or what the chunks make. Absent if there is none that can be read. */
  response?: wire.CreateChatCompletionResponse;
  /** The body as JSON. Absent if it is none. */
  body?: unknown;
  /** The data of the events. Absent if it is no event stream. */
  chunks?: unknown[];
}

/** An answer to a question in one of its forms. */
export interface Answer extends Checked {
  question: Question;
  isStreamed: boolean;
  /** The body of the request. */
  request: Record<string, unknown>;
  reply: Reply;
}

/** The outcome for which findings stand. */
export function outcomeOf(findings: readonly ProbeFinding[]): "conforms" | "deviates" | "broken" {
  if (findings.some(({ isBroken }) => isBroken)) return "broken";
  return findings.every(({ isAllowed }) => isAllowed) ? "conforms" : "deviates";
}
