import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

/** Sends a question to a server, and returns the text of the answer. */
export async function ask(server: string, question: string): Promise<string> {
  const response = await fetch(`${server}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "any", messages: [{ role: "user", content: question }] }),
  });
  const { choices } = CreateChatCompletionResponseSchema.parse(await response.json());
  return choices[0]?.message.content ?? choices[0]?.message.refusal ?? "";
}
