export type * from "@chat-completion/types/wire";
export { ChatCompletionStreamError, type ChatCompletionStreamErrorCode } from "./error.js";
export { readChatCompletion } from "./read-chat-completion.js";
export { type ReadChunksOptions, readChunks } from "./read-chunks.js";
export type { StreamSource } from "./text-pieces.js";
export { toEventStream } from "./to-event-stream.js";
