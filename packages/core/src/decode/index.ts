export * from "./logprobs.js";
export * from "./message.js";
export * from "./moderation.js";
export * from "./response.js";
export * from "./stream.js";
export * from "./tool-calls.js";
export * from "./usage.js";
