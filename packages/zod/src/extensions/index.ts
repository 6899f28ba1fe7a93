// Written by `pnpm generate` from specification/extensions/: edit that.

export type * from "@chat-completion/types/extensions";

export { extendChunk } from "./extend-chunk.js";
export { extendResponse } from "./extend-response.js";
export * from "./groq.js";
export * from "./openrouter.js";
export type { ExtendedSchema, Server } from "./server.js";
export * from "./shared.js";
