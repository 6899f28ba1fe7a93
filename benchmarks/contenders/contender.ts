/** A way to check a response: ours, or one that people use today. Each is a module of its own, so that a process loads one alone. */
export interface Contender {
  /** As it stands in the tables: `@chat-completion/zod/wire`, `zod, plain`. */
  readonly name: string;
  /**
   * The entry whose responses it is meant to accept: those that servers send, as our guard does; those of the
   * specification, to the letter; or what its makers thought fit.
   */
  readonly entry: "wire" | "strict" | "its own";
  /** What comes back where a response is accepted. */
  readonly gives: "yes or no" | "the same JSON" | "camelCase";
  /** What somebody must know who reads its figures, as a sentence. */
  readonly note?: string;
  /** Whether it accepts the value. This is what is timed. */
  accepts(json: unknown): boolean;
  /** What it gives for a value that it accepts. Throws its own error for one that it rejects. */
  parse(json: unknown): unknown;
}
