export * from "./strict/index.js";
export * from "./wire/index.js";
