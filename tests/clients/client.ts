import type { Reading } from "./reading.js";

/** A way to ask a server for a completion, and to read what it answers. */
export interface Client {
  name: "openai" | "AI SDK" | "LangChain";
  /**
   * Asks the server at the URL. Rejects where the client does not accept the answer. What it resolves to reads the
   * client's value as the client's own types have it, and throws where the value is not as they say.
   *
   * @param tools The names of the tools that the request declares.
   */
  ask(url: string, tools: string[]): Promise<() => Reading>;
}
