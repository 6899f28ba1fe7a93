export {
  type AccumulatedResponse,
  type AccumulatorOptions,
  accumulateChunks,
  type ChatCompletionAccumulator,
  createAccumulator,
} from "./accumulator.js";
export type { AccumulatedChoice } from "./choice.js";
export type { AccumulatedMessage } from "./message.js";
export { type ToChunksOptions, toChunks } from "./to-chunks.js";
