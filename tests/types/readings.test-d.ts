/* What a tool call is read as has the types of the caller's own schemas, of any library. */
import { readToolArguments, readToolCall, type StandardSchemaV1, type ToolSchemas } from "@chat-completion/core";
import type { ChatCompletionMessageToolCalls } from "@chat-completion/types";
import * as valibot from "@chat-completion/valibot";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";
import * as z from "zod";

declare const call: ChatCompletionMessageToolCalls[number];

const tools = {
  "get weather": z.object({ city: z.string(), days: z.string().transform(Number) }),
  time: v.pipeAsync(
    v.object({ zone: v.string() }),
    v.transformAsync(async ({ zone }) => zone),
  ),
};

export async function readBoth(): Promise<number | string> {
  const result = await readToolCall(call, tools);
  if (!result.success) {
    result.code satisfies "no-such-tool" | "not-json" | "invalid-arguments" | "unrecognized-call";
    // @ts-expect-error there are no arguments
    result.value;
    return result.message;
  }
  result.name satisfies keyof typeof tools;
  // @ts-expect-error it may be the other tool
  result.value.city;
  // @ts-expect-error no such tool
  if (result.name === "weather") return 0;
  // The output of the schema, not its input.
  return result.name === "get weather" ? result.value.days : result.value;
}

// Of tools that are known at run time alone, the arguments are unknown.
export async function readAny(anyTools: Record<string, StandardSchemaV1>): Promise<unknown> {
  const result = await readToolCall(call, anyTools);
  return result.success ? result.value : result.issues[0]?.path?.[0];
}

export const toolSchemas: ToolSchemas = tools;
// @ts-expect-error a schema that is none
export const none: ToolSchemas = { weather: { type: "object" } };

if (call.type === "function") readToolArguments(call).success;
// @ts-expect-error a custom tool has no arguments
if (call.type === "custom") readToolArguments(call);

// The validators' roots have the readings as well.
zod.readToolCall satisfies typeof readToolCall;
valibot.readToolCall satisfies typeof readToolCall;
