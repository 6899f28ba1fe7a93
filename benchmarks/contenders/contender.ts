/** A way to check a response: ours, or another that people use. Each has a module of its own, so that a process loads no other. */
export interface Contender {
  /** Its name in the tables: `@chat-completion/zod/wire`, `zod, plain`. */
  readonly name: string;
  /**
   * Which responses it is meant to accept: those that our wire entries accept, those that our strict entries accept, or
   * others.
   */
  readonly entry: "wire" | "strict" | "its own";
  /** What it gives for a response that it accepts. */
  readonly gives: "yes or no" | "the same JSON" | "camelCase";
  /** What a reader of its figures must know, as a sentence. */
  readonly note?: string;
  /** Whether it accepts the value. This is what is timed. */
  accepts(json: unknown): boolean;
  /** What it gives for a value that it accepts. Throws its own error for one that it rejects. */
  parse(json: unknown): unknown;
}
