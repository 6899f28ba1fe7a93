// Written by `pnpm generate` from specification/components/: edit that.

/** Why the wire has members that the specification has not, by their component, as sentences. */
export const wireOnlyMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ChatCompletionResponseMessage: {
    content_parts: "Written by this project's encoding, beside the text.",
  },
  ChatCompletionMessageToolCallChunk: {
    custom: "OpenAI's own clients have it.",
  },
  ChatCompletionStreamResponseDelta: {
    annotations: "Servers send it; the specification has it in the response alone.",
    audio: "Servers send it; the specification has it in the response alone.",
  },
  ChatCompletionStreamChoice: {
    message: "Perplexity sends it beside the delta, MiniMax in its place.",
  },
  CreateChatCompletionStreamResponse: {
    metadata: "Servers send it; the specification has it in the response alone.",
  },
};
