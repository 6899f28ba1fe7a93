import { type ChatCompletionRequestAssistantMessage, readToolCall, toAssistantMessage } from "@chat-completion/zod";
import { readAnswer } from "./read-answer.js";
import { declared, ferry, tools } from "./tools.js";

export type Message =
  | ChatCompletionRequestAssistantMessage
  | { role: "user"; content: string }
  | { role: "tool"; content: string; tool_call_id: string };

const MAX_REQUESTS = 10;
const CUT_OFF = ["length", "content_filter", "error"];

/** Asks until an answer is whole and calls no tool. The answers are added to the messages. */
export async function answerQuestion(
  address: string,
  messages: Message[],
  draw: (text: string) => void,
): Promise<void> {
  for (let request = 0; request < MAX_REQUESTS; request++) {
    const response = await fetch(address, {
      method: "POST",
      headers: { authorization: `Bearer ${process.env.OPENAI_API_KEY}`, "content-type": "application/json" },
      body: JSON.stringify({ model: "gpt-5-mini", stream: true, tools: declared, messages }),
    });
    const { choice, failure } = await readAnswer(response, draw);
    if (failure !== undefined || choice === undefined) {
      draw(`\n[${failure ?? "No choice came"}. Asking again.]\n`);
      continue;
    }
    draw("\n");
    if (CUT_OFF.includes(choice.finish_reason ?? "")) {
      // Its calls may be incomplete.
      draw(`[The answer was cut off: ${choice.finish_reason}.]\n`);
      return;
    }
    messages.push(toAssistantMessage(choice.message));
    const calls = choice.message.tool_calls ?? [];
    if (calls.length === 0) return;
    for (const call of calls) {
      const read = await readToolCall(call, tools);
      const content = read.success ? ferry(read.value) : read.message;
      draw(`[${call.function?.name}: ${content}]\n`);
      messages.push({ role: "tool", tool_call_id: read.id, content });
    }
  }
  draw(`[No answer after ${MAX_REQUESTS} requests.]\n`);
}
