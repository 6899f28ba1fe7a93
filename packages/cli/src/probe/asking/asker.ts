import { setTimeout as wait } from "node:timers/promises";
import type { Form } from "../questions/forms.js";
import type { Question } from "../questions/question.js";
import { ask, type Reply } from "./ask.js";
import type { Credentials } from "./credentials.js";
import type { Target } from "./target.js";

/** Limit of the tokens of an answer, unless a question has its own. */
export const MAX_TOKENS = 1024;

/** The most requests that are sent a second time. With those for all questions they are forty. */
const MOST_REPEATED = 9;

/** The two names of that limit. OpenAI's reasoning models accept only the second, older servers only the first. */
type LimitName = "max_tokens" | "max_completion_tokens";

/** Sends questions to a server. */
export class Asker {
  /** How many requests were sent. */
  requests = 0;
  readonly target: Target;
  readonly #model: string;
  readonly #credentials: Credentials;
  readonly #timeout: number;
  #limit: LimitName = "max_tokens";
  #isLimitKnown = false;
  #repeated = 0;

  constructor(target: Target, model: string, credentials: Credentials, timeout: number) {
    this.target = target;
    this.#model = model;
    this.#credentials = credentials;
    this.#timeout = timeout;
  }

  /** Asks a question in a form. */
  async ask(question: Question, form: Form): Promise<{ request: Record<string, unknown>; reply: Reply }> {
    let request = this.#requestOf(question, form);
    let reply = await this.#send(request, question);
    if (!this.#isLimitKnown && question.kind === "answerable") {
      this.#isLimitKnown = true;
      if ((reply.status === 400 || reply.status === 422) && reply.text.includes(this.#limit)) {
        this.#limit = "max_completion_tokens";
        this.#repeated++;
        request = this.#requestOf(question, form);
        reply = await this.#send(request, question);
      }
    }
    return { request, reply };
  }

  /** Sends a request, and once more if the server says when. */
  async #send(request: Record<string, unknown>, question: Question): Promise<Reply> {
    const reply = await this.#sendOnce(request, question);
    const pause = (reply.retryAfter ?? Number.POSITIVE_INFINITY) * 1000;
    if (reply.status !== 429 || pause > this.#timeout || pause < 0 || this.#repeated === MOST_REPEATED) return reply;
    this.#repeated++;
    await wait(pause);
    return this.#sendOnce(request, question);
  }

  #sendOnce(body: Record<string, unknown>, question: Question): Promise<Reply> {
    this.requests++;
    const { headers, madeUp } = this.#credentials;
    const isMadeUp = question.kind === "erroneous" && question.hasMadeUpKey === true;
    return ask({ url: this.target.url, headers: isMadeUp ? madeUp : headers, body, timeout: this.#timeout });
  }

  #requestOf(question: Question, { isStreamed, hasUsage }: Form): Record<string, unknown> {
    const model = (question.kind === "erroneous" ? question.model : undefined) ?? this.#model;
    const hasLimit = "max_tokens" in question.request;
    return {
      model,
      ...question.request,
      ...(!hasLimit && { [this.#limit]: MAX_TOKENS }),
      ...(isStreamed && { stream: true }),
      ...(isStreamed && hasUsage && { stream_options: { include_usage: true } }),
    };
  }
}
