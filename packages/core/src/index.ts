export * from "./decode/index.js";
export type { Deviation, DeviationCode } from "./deviations/deviation.js";
export type { Explanation } from "./deviations/explanation.js";
export { explainMissingMessage } from "./deviations/missing-message.js";
export { findNonCompletion } from "./deviations/non-completion.js";
export * from "./encode/index.js";
export * from "./guard/index.js";
export * from "./known-values.js";
