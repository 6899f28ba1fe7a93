/** A way to read the stream of a chat completion. Each has a module of its own, so that a process loads no other. */
export interface StreamContender {
  /** Its name in the tables. */
  readonly name: string;
  /** What it gives at the end. */
  readonly gives: "the response" | "the chunks" | "its own layout";
  /** Reads a stream to its end. `answer` gives a new response each time, in the place of a server. This is what is timed. */
  read(answer: () => Response): Promise<unknown>;
}

/** The request that the SDKs send, which nobody reads. */
export const request = { model: "any", messages: [{ role: "user" as const, content: "Hello" }] };
