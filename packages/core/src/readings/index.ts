export { type AssistantMessageOptions, toAssistantMessage } from "./assistant-message.js";
export { readCachedTokens } from "./cached-tokens.js";
export { readCost } from "./cost.js";
export { readReasoning } from "./reasoning.js";
export type { StandardIssue, StandardOutput, StandardResult, StandardSchemaV1 } from "./standard-schema.js";
export { readToolArguments, type ToolArgumentsReading } from "./tool-arguments.js";
export {
  type AnyToolCall,
  type InvalidToolCall,
  type InvalidToolCallCode,
  readToolCall,
  type ToolCallReading,
  type ToolSchemas,
  type ValidToolCall,
} from "./tool-call.js";
