import type { wire } from "@chat-completion/core";

/** Where an answer falls short of its question. */
export type Shortfall =
  /** The server left out what was asked for. */
  | { unmet: string; path: (string | number)[] }
  /** The model decided otherwise, so the answer shows nothing of what the question is about. */
  | { notShown: string };

interface AnyQuestion {
  /** What `--only` and the matrix call it. */
  name: string;
  /** What it asks, in a few words. */
  about: string;
  /** The request without the model, the limit of tokens and the members of streaming. */
  request: Record<string, unknown>;
}

/** A question that a server answers with a completion. */
export interface AnswerableQuestion extends AnyQuestion {
  kind: "answerable";
  /** The parameters that the question is about. An error that names one says that it is not supported. */
  parameters: readonly string[];
  /** In which forms it is asked. Absent means unstreamed, and streamed with usage. */
  only?: "streamed without usage";
  /** Whether an answer that ends in another way is the model's choice. */
  endsAsTheModelLikes?: true;
  /** What the answer lacks. `undefined` if it has all that was asked for. */
  shortfallOf(response: wire.CreateChatCompletionResponse): Shortfall | undefined;
}

/** A question that a server answers with an error. */
interface ErroneousQuestion extends AnyQuestion {
  kind: "erroneous";
  /** The status that OpenAI answers with. */
  status: number;
  /** The model in place of the real one. */
  model?: string;
  /** Whether a made-up key is sent in place of the real one. */
  hasMadeUpKey?: true;
}

export type Question = AnswerableQuestion | ErroneousQuestion;
