import {
  type Deviation,
  findDeviations,
  isAllowed,
  isWireCreateChatCompletionResponse,
  type wire,
} from "@chat-completion/core";
import { CreateChatCompletionResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { findingsOf, toFinding } from "./findings.js";
import type { Checked } from "./result.js";

/** What a check says of a response, wherever it was found. */
export type Judgement = Pick<Checked, "verdict" | "model" | "findings" | "response" | "chunks">;

/** Checks a response. */
export function checkResponse(value: unknown): Judgement {
  const judgement = judge(value, findDeviations(value));
  const model = modelOf(value);
  if (model !== undefined) judgement.model = model;
  return judgement;
}

function judge(value: unknown, deviations: Deviation[]): Judgement {
  const isStrict = deviations.every(isAllowed);
  // What strict accepts, wire accepts.
  if (isStrict || isWireCreateChatCompletionResponse(value)) {
    const response = value as wire.CreateChatCompletionResponse;
    return { verdict: isStrict ? "conforms" : "deviates", findings: findingsOf(deviations, []), response };
  }
  const [first] = deviations;
  // What is no completion at all has one deviation, which says all.
  if (first?.path.length === 0) return { verdict: "broken", findings: [toFinding(first, true)] };
  // The schema says why. It is slower than the guard.
  const { issues = [] } = v.safeParse(WireSchema, value);
  return { verdict: "broken", findings: findingsOf(deviations, issues) };
}

/** The `model` of a response or a chunk. `undefined` if it is no string. */
export function modelOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("model" in value)) return undefined;
  return typeof value.model === "string" ? value.model : undefined;
}
