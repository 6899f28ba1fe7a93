export * from "@chat-completion/core";
export type * from "@chat-completion/types";
export type { ToDecoded, ToWire } from "./builders/decoded.js";
export * from "./decoded/index.js";
