import type { StreamReading } from "./reading.js";

/** A way to ask a server for a stream, and to read it to its end. */
export interface StreamClient {
  name: "@chat-completion/stream" | "openai" | "openai's helper" | "AI SDK" | "LangChain";
  /**
   * Asks the server at the URL, and reads the stream to its end. Rejects if the client does.
   *
   * @param tools The names of the tools that the request declares.
   */
  read(url: string, tools: string[]): Promise<StreamReading>;
}
