/* A server's own fields are declared on the decoded types by merging into their interfaces, through whichever package is there. */
import type { CreateChatCompletionResponse } from "@chat-completion/valibot";
import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

declare module "@chat-completion/types" {
  interface ChatCompletionResponseMessage {
    reasoning_content?: string;
  }
}

declare module "@chat-completion/zod" {
  interface CompletionUsage {
    cost?: number;
  }
}

declare module "@chat-completion/valibot" {
  interface CreateChatCompletionResponse {
    x_groq?: { id: string };
  }
}

const completion: CreateChatCompletionResponse = CreateChatCompletionResponseSchema.parse({});
export const reasoning: string | undefined = completion.choices[0]?.message.reasoning_content;
export const cost: number | undefined = completion.usage?.cost;
export const id: string | undefined = completion.x_groq?.id;
