// Written by `pnpm generate` from specification/extensions/: edit that.

export type * from "./extended.js";
export type * from "./groq.js";
export type * from "./openrouter.js";
export type * from "./shared.js";
