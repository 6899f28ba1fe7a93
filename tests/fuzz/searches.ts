/* What is generated, and what must hold of it. */
import { isWireCreateChatCompletionResponse as isWire } from "@chat-completion/core";
import type { CreateChatCompletionResponse } from "@chat-completion/types/wire";
import type * as fc from "fast-check";
import { disagreementsOnChunk } from "../agreement/chunk-disagreements.js";
import { disagreementsOn } from "../agreement/disagreements.js";
import { responseLaws, type StreamLaw, streamLaws } from "../stream-laws/laws.js";
import { chunkAndSteps, chunks } from "./any-chunk.js";
import { responseAndSteps } from "./any-response.js";

/** Values, and what does not hold of one of them. */
interface Search {
  values: fc.Arbitrary<unknown[]>;
  /** As sentences. Empty if everything holds. */
  failuresOn(value: unknown): Promise<string[]>;
}

export type SearchName = "response" | "chunk" | "stream";

export const searches: Readonly<Record<SearchName, Search>> = {
  response: {
    values: responseAndSteps,
    failuresOn: async (value) => {
      const broken = isWire(value) ? await lawsBroken(responseLaws, value) : [];
      return [...disagreementsOn(value), ...broken];
    },
  },

  chunk: {
    values: chunkAndSteps,
    failuresOn: async (value) => disagreementsOnChunk(value),
  },

  stream: {
    values: chunks.map((stream) => [stream]),
    failuresOn: (value) => lawsBroken(streamLaws, value as Parameters<StreamLaw>[0]),
  },
};

/** Everything that does not hold of a value, and what was thrown. */
export async function failuresOn(search: SearchName, value: unknown): Promise<string[]> {
  try {
    return await searches[search].failuresOn(value);
  } catch (error) {
    return [`threw ${error}`];
  }
}

async function lawsBroken<Value extends CreateChatCompletionResponse | Parameters<StreamLaw>[0]>(
  laws: Readonly<Record<string, (value: Value) => void | Promise<void>>>,
  value: Value,
): Promise<string[]> {
  const broken: string[] = [];
  for (const [law, hold] of Object.entries(laws)) {
    try {
      await hold(value);
    } catch (error) {
      broken.push(`${law}: ${error instanceof Error ? error.message.slice(0, 500) : error}`);
    }
  }
  return broken;
}
