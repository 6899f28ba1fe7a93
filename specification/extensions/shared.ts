import {
  alsoFrom,
  block,
  field,
  integer,
  list,
  number,
  part,
  reference,
  requiredField,
  source,
  string,
  unite,
  unknown,
} from "../row/index.js";

/* What several servers send alike. */

const MESSAGES = ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"];
const WHOLES = ["CreateChatCompletionResponse", "CreateChatCompletionStreamResponse"];

const REASONING = source("OpenRouter: reasoning tokens", "https://openrouter.ai/docs/use-cases/reasoning-tokens");
const OPENROUTER_USAGE = source(
  "OpenRouter: usage accounting",
  "https://openrouter.ai/docs/use-cases/usage-accounting",
);
const SGLANG = source(
  "SGLang: the protocol of its server",
  "https://github.com/sgl-project/sglang/blob/main/python/sglang/srt/entrypoints/openai/protocol.py",
);

export const reasoningContent = alsoFrom(
  block(
    "ReasoningContent",
    "Reasoning of the model, as text under `reasoning_content`",
    source("DeepSeek: thinking mode", "https://api-docs.deepseek.com/guides/thinking_mode"),
    MESSAGES,
    {
      reasoning_content: field(
        string,
        "the model's reasoning, as text",
        "In a delta, text to append. `null`, empty or absent where the model didn't reason, or the server doesn't show it.",
      ),
    },
  ),
  "Alibaba Cloud",
  "Baseten",
  "Doubleword",
  "Fireworks",
  "MiniMax",
  "SGLang",
  "Venice",
  "Xiaomi",
);

export const reasoning = alsoFrom(
  block("Reasoning", "Reasoning of the model, as text under `reasoning`", REASONING, MESSAGES, {
    reasoning: field(
      string,
      "the model's reasoning, as text",
      "In a delta, text to append. `null`, empty or absent where the model didn't reason, or the server doesn't show it.",
    ),
  }),
  "Doubleword",
  "Vercel AI Gateway",
);

export const reasoningDetail = part("ReasoningDetail", "One part of the model's reasoning", REASONING, {
  type: requiredField(
    string,
    "what the part has",
    "`reasoning.text`, `reasoning.summary`, `reasoning.encrypted`, or a word that came later.",
  ),
  index: field(
    integer,
    "the part's position among the parts, from `0`",
    "In a stream, pieces with one index are one part.",
  ),
  id: field(string, "the part's id", "`null` or absent where there is none."),
  format: field(
    string,
    "the form of the part, as the model's provider names it",
    "For instance `anthropic-claude-v1`. `null` or absent where it is not known.",
  ),
  text: field(string, "the reasoning", "In a delta, text to append. In parts of the type `reasoning.text` alone."),
  summary: field(
    string,
    "a summary of the reasoning",
    "In a delta, text to append. In parts of the type `reasoning.summary` alone.",
  ),
  data: field(
    string,
    "the reasoning, encrypted",
    "Only the provider can read it. In parts of the type `reasoning.encrypted` alone.",
  ),
  signature: field(
    string,
    "the provider's signature of the text",
    "The next request returns it unchanged. `null` or absent where there is none.",
  ),
});

export const reasoningDetails = alsoFrom(
  block("ReasoningDetails", "Reasoning of the model, in parts that the next request can return", REASONING, MESSAGES, {
    reasoning_details: field(
      list(reference("ReasoningDetail")),
      "the model's reasoning, in parts that the next request can return",
      "In a delta, pieces of the parts. Empty, `null` or absent where there are none.",
    ),
  }),
  "Doubleword",
  "MiniMax",
  "Vercel AI Gateway",
);

const IMAGES = source(
  "OpenRouter: image generation",
  "https://openrouter.ai/docs/features/multimodal/image-generation",
);

export const generatedImageUrl = part("GeneratedImageUrl", "Place of a generated image", IMAGES, {
  url: requiredField(string, "the image, as a `data:` URL in Base64, or its address"),
});

export const generatedImage = part("GeneratedImage", "Image that the model generated", IMAGES, {
  type: field(string, "the kind of part: `image_url`"),
  index: field(integer, "the image's position among the images, from `0`"),
  image_url: requiredField(reference("GeneratedImageUrl"), "where the image is"),
});

export const generatedImages = block("GeneratedImages", "Images that the model generated", IMAGES, MESSAGES, {
  images: field(
    list(reference("GeneratedImage")),
    "the images that the model generated",
    "In a delta, whole images to add. Absent where there are none.",
  ),
});

export const citations = block(
  "Citations",
  "Addresses of the pages that an answer refers to",
  source("Perplexity: API reference", "https://docs.perplexity.ai/api-reference/chat-completions-post"),
  WHOLES,
  {
    citations: field(
      list(string),
      "the addresses of the pages that the answer refers to by number",
      "The text's `[1]` is the first of them. Empty, `null` or absent where no page was used.",
    ),
  },
);

export const cost = alsoFrom(
  block("Cost", "Price of a request, as a number", OPENROUTER_USAGE, ["CompletionUsage"], {
    cost: field(
      number,
      "the price of the request, in US dollars or in the server's credits",
      "`null` or absent where the server doesn't know it.",
    ),
  }),
  "Vercel AI Gateway",
);

export const cachedTokens = block(
  "CachedTokens",
  "Tokens of the prompt that came from a cache, under `cached_tokens`",
  source("Moonshot: context caching", "https://platform.moonshot.ai/docs/api/chat"),
  ["CompletionUsage"],
  {
    cached_tokens: field(
      integer,
      "tokens of the prompt that came from the server's cache",
      "They are counted in `prompt_tokens` too. Absent where they were not counted.",
    ),
  },
);

export const cacheInputTokens = alsoFrom(
  block(
    "CacheInputTokens",
    "Tokens of the prompt that were read from a cache or written to it, in Anthropic's names",
    source("LiteLLM: prompt caching", "https://docs.litellm.ai/docs/completion/prompt_caching"),
    ["CompletionUsage"],
    {
      cache_read_input_tokens: field(
        integer,
        "tokens of the prompt that were read from a cache",
        "Absent where they were not counted.",
      ),
      cache_creation_input_tokens: field(
        integer,
        "tokens of the prompt that were written to a cache",
        "Absent where they were not counted.",
      ),
    },
  ),
  "Doubleword",
  "Venice",
  "Vercel AI Gateway",
);

export const reasoningTokens = alsoFrom(
  block("ReasoningTokens", "Tokens of the reasoning, counted in usage itself", SGLANG, ["CompletionUsage"], {
    reasoning_tokens: field(
      integer,
      "tokens that the model generated while reasoning",
      "The specification has them in `completion_tokens_details`. Absent where they were not counted.",
    ),
  }),
  "SGLang",
);

export const videoTokens = alsoFrom(
  block("VideoTokens", "Tokens of video in the prompt", OPENROUTER_USAGE, ["PromptTokensDetails"], {
    video_tokens: field(integer, "tokens of video input", "Absent where they were not counted."),
  }),
  "Doubleword",
  "Vercel AI Gateway",
  "Xiaomi",
);

export const imageTokens = alsoFrom(
  block("ImageTokens", "Tokens of images that the model generated", OPENROUTER_USAGE, ["CompletionTokensDetails"], {
    image_tokens: field(
      number,
      "tokens of the images that the model generated",
      "With a fraction on some servers. Absent where they were not counted.",
    ),
  }),
  "Doubleword",
  "Vercel AI Gateway",
);

export const matchedStop = alsoFrom(
  block(
    "MatchedStop",
    "What made the model stop, under `matched_stop`",
    SGLANG,
    ["ChatCompletionChoice", "ChatCompletionStreamChoice"],
    {
      matched_stop: field(
        unite(integer, string),
        "what made the model stop: the id of a token, or a text of the request's `stop`",
        "`null` or absent until the model stopped.",
      ),
    },
  ),
  "SGLang",
);

export const toolCallIndex = alsoFrom(
  block(
    "ToolCallIndex",
    "Position of a tool call in a whole message",
    source(
      "OpenAI API reference: ChatCompletionChunk.choices.delta.tool_calls",
      "https://developers.openai.com/api/reference/resources/chat#(resource)%20chat.completions%20%3E%20(model)%20chat_completion_chunk",
    ),
    ["ChatCompletionMessageToolCall"],
    {
      index: field(
        integer,
        "the call's position among the calls, from `0`, which the specification has in a chunk alone",
        "Some servers number every call `0`: the position in the list is what counts.",
      ),
    },
  ),
  "Alibaba Cloud",
);

const COMPLETIONS = source(
  "OpenAI API reference: Completion.choices.logprobs",
  "https://developers.openai.com/api/reference/resources/completions",
);

export const completionsLogprobs = alsoFrom(
  block(
    "CompletionsLogprobs",
    "Log probabilities in the form of the older Completions API: lists side by side",
    COMPLETIONS,
    ["ChatCompletionLogprobs"],
    {
      tokens: field(list(string), "the tokens, as text", "`null` or absent where `content` has them."),
      token_logprobs: field(
        list(unknown),
        "the log probability of each token, a number or `null`",
        "`null` or absent where `content` has them.",
      ),
      text_offset: field(list(integer), "where each token begins in the text", "`null` or absent on most servers."),
      top_logprobs: field(
        list(unknown),
        "the most likely tokens at each position, in the server's own form",
        "`null` or absent where the request asked for none.",
      ),
    },
  ),
  "Hugging Face",
);
