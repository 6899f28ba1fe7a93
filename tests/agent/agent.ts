import { type AnyToolCall, readReasoning, readToolCall, toAssistantMessage } from "@chat-completion/core";
import type { ChatCompletionRequestAssistantMessage, ChatCompletionResponseMessage } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import type { ToolSet } from "./tool-sets.js";

/** A message of the conversation. */
export type Message =
  | ChatCompletionRequestAssistantMessage
  | { role: "tool"; tool_call_id: string; content: string }
  | { role: "user"; content: string };

/** A message of the server's, decoded or on the wire. */
export type Answer = ChatCompletionResponseMessage | wire.ChatCompletionResponseMessage;

/** What an agent came to. */
export interface Outcome {
  text: unknown;
  /** The reasoning of each answer. */
  reasoning: (string | null)[];
  /** The results of the calls, in their order. */
  results: string[];
}

/** Asks, carries out the calls, and asks again, until there is no call. */
export async function runAgent(ask: (messages: Message[]) => Promise<Answer>, tools: ToolSet): Promise<Outcome> {
  const messages: Message[] = [{ role: "user", content: "What is the weather in Oslo, and what time is it there?" }];
  const reasoning: (string | null)[] = [];
  const results: string[] = [];
  for (;;) {
    const answer = await ask(messages);
    reasoning.push(readReasoning(answer));
    const calls = callsOf(answer);
    for (const call of calls) nameCall(call);
    messages.push(toAssistantMessage(answer));
    if (calls.length === 0) return { text: answer.content, reasoning, results };
    for (const call of calls) {
      const result = await readToolCall(call, tools);
      const content = result.success ? carryOut(result) : result.message;
      results.push(`${result.id} ${result.success ? content : result.code}`);
      messages.push({ role: "tool", tool_call_id: result.id, content });
    }
  }
}

function callsOf(answer: Answer): readonly AnyToolCall[] {
  if ("toolCalls" in answer) return answer.toolCalls ?? [];
  return ("tool_calls" in answer && answer.tool_calls) || [];
}

/** Gives a call without an id one of ours, so that the results of parallel calls can be told apart. */
function nameCall(call: AnyToolCall): void {
  if ("wire" in call || ("id" in call && call.id)) return;
  Object.assign(call, { id: crypto.randomUUID() });
}

type Call = Extract<Awaited<ReturnType<typeof readToolCall<ToolSet>>>, { success: true }>;

function carryOut(call: Call): string {
  switch (call.name) {
    case "weather":
      return `${call.value.days} days of sun in ${call.value.city}`;
    case "time":
      return `noon in ${call.value.zone}`;
  }
}
