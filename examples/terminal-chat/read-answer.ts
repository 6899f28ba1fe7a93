import { ChatCompletionStreamError, readChunks } from "@chat-completion/stream";
import { type AccumulatedChoice, createAccumulator, decodeChatCompletionResponseMessage } from "@chat-completion/zod";

/** An answer, as far as it came. */
export interface Answer {
  /** Absent if nothing came. */
  choice: AccumulatedChoice | undefined;
  /** Why it broke off. Absent if it is whole. */
  failure?: string;
}

/** Reads a streamed answer, and draws its text as it comes. */
export async function readAnswer(response: Response, draw: (text: string) => void): Promise<Answer> {
  const accumulator = createAccumulator();
  let drawn = 0;
  let failure: string | undefined;
  try {
    for await (const chunk of readChunks(response)) {
      accumulator.add(chunk);
      const { message = {} } = accumulator.response.choices[0] ?? {};
      const text = decodeChatCompletionResponseMessage(message).content ?? "";
      draw(text.slice(drawn));
      drawn = text.length;
    }
  } catch (error) {
    // All else is the network's.
    failure = error instanceof ChatCompletionStreamError ? error.message : `The connection broke: ${error}`;
  }
  return { choice: accumulator.response.choices[0], ...(failure !== undefined && { failure }) };
}
