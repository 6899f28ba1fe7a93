import {
  block,
  boolean,
  field,
  integer,
  list,
  number,
  part,
  record,
  reference,
  server,
  source,
  string,
  unite,
  unknown,
} from "../row/index.js";
import { toolCallIndex } from "./shared.js";

const REFERENCE = source("Mistral: chat completion", "https://docs.mistral.ai/api/#tag/chat");
const REASONING = source("Mistral: reasoning", "https://docs.mistral.ai/capabilities/reasoning");
const CITATIONS = source("Mistral: citations", "https://docs.mistral.ai/capabilities/citations");
const TYPES = source(
  "@mistralai/mistralai: the types of usage",
  "https://github.com/mistralai/client-ts/blob/main/src/models/components/usageinfo.ts",
);

export const mistral = server(
  "mistral",
  { prefix: "Mistral", title: "Mistral", file: "mistral" },
  [
    block("MistralUsage", "What Mistral adds to usage", TYPES, ["CompletionUsage"], {
      num_cached_tokens: field(
        integer,
        "tokens of the prompt that came from the cache",
        "Absent where they were not counted.",
      ),
      service_tier: field(string, "the tier that served the request: `standard` or `priority`"),
      prompt_audio_seconds: field(number, "the length of the audio in the prompt, in seconds", "Absent without audio."),
    }),
    block("MistralMessage", "What Mistral adds to a message", REFERENCE, ["ChatCompletionResponseMessage"], {
      prefix: field(
        boolean,
        "whether the message is the beginning of an answer that the request gave",
        "`false` or absent in an answer of its own.",
      ),
    }),
    block("MistralDelta", "What Mistral adds to a delta", REFERENCE, ["ChatCompletionStreamResponseDelta"], {
      index: field(integer, "the message that the delta belongs to, from `0`", "Absent where there is one message."),
      metadata: field(record(unknown), "the server's own data", "Absent from most deltas."),
    }),
    block("MistralChunk", "What Mistral adds to a chunk", REFERENCE, ["CreateChatCompletionStreamResponse"], {
      p: field(string, "random text that hides the length of the chunk", "It has no meaning. Absent from some chunks."),
    }),
    part("MistralThinkingPart", "Part of a thought", REASONING, {
      type: field(string, "the kind of part, such as `text`"),
      text: field(string, "the reasoning", "In a delta, text to append. In parts of the type `text` alone."),
    }),
    block("MistralContentPart", "What Mistral has in a part of the content", REASONING, ["ChatCompletionContentPart"], {
      thinking: field(
        list(reference("MistralThinkingPart")),
        "the reasoning, in parts",
        "In parts of the type `thinking` alone.",
      ),
      closed: field(boolean, "whether the thought is complete", "In parts of the type `thinking` alone."),
      signature: field(string, "the signature of the thought", "`null` or absent where there is none."),
      reference_ids: field(
        list(unite(integer, string)),
        "the sources that the part cites, by their ids in the tool's answer",
        "In parts of the type `reference` alone.",
        CITATIONS,
      ),
    }),
  ],
  [toolCallIndex],
);
