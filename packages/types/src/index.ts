export type * from "./logprobs.js";
export type * from "./message.js";
export type * from "./moderation.js";
export type * from "./request.js";
export type * from "./response.js";
export type * from "./stream.js";
export type * from "./tool-calls.js";
export type * from "./usage.js";
