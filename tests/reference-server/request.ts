/** The members of a request that the server reads. */
export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  n?: number;
  max_tokens?: number;
  max_completion_tokens?: number;
  stop?: string | string[];
  tools?: { function: { name: string; parameters: JsonSchema } }[];
  tool_choice?: string | { function: { name: string } };
  response_format?: { type: string; json_schema?: { schema: JsonSchema } };
  logprobs?: boolean;
  top_logprobs?: number;
  reasoning_effort?: string;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
}

export interface JsonSchema {
  properties: Record<string, { type: string }>;
}
