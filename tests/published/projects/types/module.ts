import type { CreateChatCompletionResponse } from "@chat-completion/types";
import type { CreateChatCompletionResponse as StrictResponse } from "@chat-completion/types/strict";
import type { CreateChatCompletionResponse as WireResponse } from "@chat-completion/types/wire";

export const reasonOf = (completion: CreateChatCompletionResponse) => completion.choices[0]?.finishReason;
export const strictReasonOf = (completion: StrictResponse) => completion.choices[0]?.finish_reason;
export const wireReasonOf = (completion: WireResponse) => completion.choices[0]?.finish_reason;
