/* A response that has every member of the specification, for tests that replace the value of one. */

const call = { name: "search", arguments: "{}" };
const token = { token: "a", logprob: -0.5, bytes: [97] };
const logprob = { ...token, top_logprobs: [token] };

/** Every member of the specification, in a response that satisfies it. */
export const everyMember = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_770_000_000,
  model: "gpt-5",
  choices: [
    {
      index: 0,
      message: {
        role: "assistant",
        content: "Hello.",
        refusal: "No.",
        tool_calls: [
          { id: "call_1", type: "function", function: call },
          { id: "call_2", type: "custom", custom: { name: "shell", input: "ls" } },
        ],
        annotations: [
          {
            type: "url_citation",
            url_citation: { start_index: 0, end_index: 1, url: "https://a.example", title: "A" },
          },
        ],
        audio: { id: "audio_1", expires_at: 1_770_000_000, data: "UklGRg==", transcript: "Hello." },
        function_call: call,
      },
      logprobs: { content: [logprob], refusal: [logprob] },
      finish_reason: "stop",
    },
  ],
  usage: {
    prompt_tokens: 3,
    completion_tokens: 4,
    total_tokens: 7,
    prompt_tokens_details: {
      audio_tokens: 0,
      cached_tokens: 0,
      text_tokens: 3,
      image_tokens: 0,
      cache_write_tokens: 0,
    },
    completion_tokens_details: {
      accepted_prediction_tokens: 0,
      audio_tokens: 0,
      reasoning_tokens: 0,
      text_tokens: 4,
      rejected_prediction_tokens: 0,
    },
  },
  service_tier: "default",
  system_fingerprint: "fp_1",
  metadata: { session: "spring" },
  moderation: {
    input: {
      type: "moderation_results",
      model: "omni",
      results: [
        {
          type: "moderation_result",
          model: "omni",
          flagged: false,
          categories: { hate: false },
          category_scores: { hate: 0.5 },
          category_applied_input_types: { hate: ["text"] },
        },
      ],
    },
    output: { type: "error", code: "timeout", message: "Too late." },
  },
};

/** What stands for a member that is left out. */
export const absent = Symbol("absent");

/** The same with another value at a path: keys and indices, joined by dots. */
export function withValueAt(path: string, value: unknown, root: unknown = everyMember): unknown {
  const [key = "", ...rest] = path.split(".");
  const copy = (Array.isArray(root) ? [...root] : { ...(root as object) }) as unknown as Record<string, unknown>;
  if (rest.length > 0) copy[key] = withValueAt(rest.join("."), value, copy[key]);
  else if (value === absent) delete copy[key];
  else copy[key] = value;
  return copy;
}
