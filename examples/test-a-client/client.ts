import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

/** Asks a server a question, and gives the text of its answer. */
export async function ask(server: string, question: string): Promise<string> {
  const response = await fetch(`${server}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "any", messages: [{ role: "user", content: question }] }),
  });
  const { choices } = CreateChatCompletionResponseSchema.parse(await response.json());
  return choices[0]?.message.content ?? choices[0]?.message.refusal ?? "";
}
