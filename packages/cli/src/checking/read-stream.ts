import type { AccumulatedResponse } from "@chat-completion/core";
import { ChatCompletionStreamError, readChatCompletion } from "@chat-completion/stream";
import type { CreateChatCompletionStreamResponse } from "@chat-completion/valibot/wire";
import type { RecordedChunk, RecordedStream } from "./recorded-stream.js";

/** Reads a recorded stream, as a client would. Returns the response, or why a client could not read it to its end. */
export async function readStream(stream: RecordedStream): Promise<AccumulatedResponse | ChatCompletionStreamError> {
  // JSON Lines that end with `[DONE]` are at their end, whatever the chunks say: as events, they are read so.
  const isEvents = stream.done !== undefined;
  try {
    return isEvents
      ? await readChatCompletion(textOf(stream), { maxEventSize: Number.POSITIVE_INFINITY })
      : await readChatCompletion(valuesOf(stream));
  } catch (error) {
    if (error instanceof ChatCompletionStreamError) return error;
    throw error;
  }
}

async function* textOf({ chunks, done, passedOver }: RecordedStream): AsyncGenerator<string> {
  yield ": as it was recorded\n\n";
  if (passedOver !== undefined) yield textOfEvent(passedOver);
  for (const { event, value } of chunks) yield textOfEvent(event ?? { data: JSON.stringify(value) });
  if (done) yield "data: [DONE]\n\n";
}

function textOfEvent({ name, data, isCut }: Partial<NonNullable<RecordedChunk["event"]>> & { data: string }): string {
  const named = name === undefined ? "" : `event: ${name}\n`;
  return `${named}data: ${data.replaceAll("\n", "\ndata: ")}${isCut ? "" : "\n\n"}`;
}

/** What is no chunk is found when it is read. */
async function* valuesOf({ chunks }: RecordedStream): AsyncGenerator<CreateChatCompletionStreamResponse> {
  for (const { value } of chunks) yield value as CreateChatCompletionStreamResponse;
}
