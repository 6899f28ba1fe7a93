import { isDeepStrictEqual as equal } from "node:util";
import type { CreateChatCompletionResponse } from "@chat-completion/types";
import { type ChoiceReading, readResponse, type StreamReading } from "./reading.js";
import type { StreamClient } from "./stream-client.js";

/** What in a stream's response a client gives otherwise. */
export type Part = keyof ChoiceReading | "totalTokens" | "choices";

/** What a client makes of a stream, beside the response that its chunks make. */
export type StreamEffect =
  /** It gives the same. */
  | { kind: "same" }
  /** It gives something else in these parts. */
  | { kind: "alters"; parts: Part[] }
  /** It throws. */
  | { kind: "throws"; error: string };

/** Reads a stream with a client, and compares what it makes of it. */
export async function streamEffectOf(
  client: StreamClient,
  url: string,
  decoded: CreateChatCompletionResponse,
): Promise<StreamEffect> {
  const expected = readResponse(decoded);
  const tools = expected.choices.flatMap(({ toolCalls }) => toolCalls.map(({ name }) => name));
  try {
    const parts = differing(await client.read(url, tools.filter(Boolean)), expected);
    return parts.length === 0 ? { kind: "same" } : { kind: "alters", parts };
  } catch (error) {
    return { kind: "throws", error: error instanceof Error ? error.message : String(error) };
  }
}

/** The parts in which two readings differ. A client that gives one choice is compared in the first. */
function differing(given: StreamReading, expected: StreamReading): Part[] {
  const count = given.choices.length === 1 ? 1 : expected.choices.length;
  const ours = expected.choices.slice(0, count);
  const keys = ["text", "refusal", "reasoning", "toolCalls", "functionCall", "finishReason"] as const;
  const parts: Part[] =
    given.choices.length === ours.length || (ours.length === 0 && isEmpty(given.choices[0]))
      ? keys.filter((key) => ours.some((choice, place) => !isSame(given.choices[place]?.[key], choice[key])))
      : ["choices"];
  return given.totalTokens === expected.totalTokens ? parts : [...parts, "totalTokens"];
}

const isEmpty = (choice: ChoiceReading | undefined) => choice !== undefined && choice.text === "";

/** Whether two values are the same, but for an id that the server did not give. */
function isSame(given: unknown, expected: unknown): boolean {
  if (!Array.isArray(expected) || !Array.isArray(given)) return equal(given, expected);
  if (given.length !== expected.length) return false;
  return expected.every((call, place) =>
    equal("id" in call ? given[place] : { ...given[place], id: "" }, "id" in call ? call : { ...call, id: "" }),
  );
}
