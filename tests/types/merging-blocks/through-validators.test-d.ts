/* One line declares the fields of servers, through whichever package is there. */
import type * as valibot from "@chat-completion/valibot";
import type { GroqResponse, Reasoning, ReasoningContent } from "@chat-completion/valibot/extensions";
import type * as valibotWire from "@chat-completion/valibot/wire";
import type * as zod from "@chat-completion/zod";
import type * as zodWire from "@chat-completion/zod/wire";

declare module "@chat-completion/zod" {
  interface ChatCompletionResponseMessage extends ReasoningContent {}
}

declare module "@chat-completion/zod/wire" {
  interface ChatCompletionStreamResponseDelta extends ReasoningContent {}
}

declare module "@chat-completion/valibot" {
  interface ChatCompletionResponseMessage extends Reasoning {}
}

declare module "@chat-completion/valibot/wire" {
  interface CreateChatCompletionResponse extends GroqResponse {}
}

type Text = string | null | undefined;

export const content = (message: zod.ChatCompletionResponseMessage): Text => message.reasoning_content;
export const piece = (delta: zodWire.ChatCompletionStreamResponseDelta): Text => delta.reasoning_content;
export const reasoning = (message: valibot.ChatCompletionResponseMessage): Text => message.reasoning;
export const id = (response: valibotWire.CreateChatCompletionResponse): Text => response.x_groq?.id;
