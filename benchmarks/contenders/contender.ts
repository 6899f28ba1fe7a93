/** A way to check a response: ours, or one that people use today. Each is a module of its own, so that a process loads one alone. */
export interface Contender {
  /** As it stands in the tables: `@chat-completion/zod/wire`, `zod, plain`. */
  readonly name: string;
  /**
   * Which responses it is meant to take: those that servers send, as our guard does; those of the specification, to the
   * letter; or what its makers thought fit.
   */
  readonly shape: "wire" | "strict" | "its own";
  /** What comes back where a response is taken. */
  readonly gives: "yes or no" | "the same JSON" | "camelCase";
  /** What somebody must know who reads its figures, as a sentence. */
  readonly note?: string;
  /** Whether it takes the value. This is what is timed. */
  takes(json: unknown): boolean;
  /** What it gives for a value that it takes. Throws its own error for one that it refuses. */
  read(json: unknown): unknown;
}
