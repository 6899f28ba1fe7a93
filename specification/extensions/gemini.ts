import { block, boolean, field, part, reference, server, source, string } from "../row/index.js";

const SIGNATURES = source("Gemini API: thought signatures", "https://ai.google.dev/gemini-api/docs/thought-signatures");
const COMPATIBILITY = source("Gemini API: OpenAI compatibility", "https://ai.google.dev/gemini-api/docs/openai");

export const gemini = server("gemini", { prefix: "Gemini", title: "Gemini", file: "gemini" }, [
  part("GeminiGoogle", "What Google adds", SIGNATURES, {
    thought: field(boolean, "whether the text is a thought of the model's", "Absent where it is the answer."),
    thought_signature: field(
      string,
      "the model's thoughts, encrypted",
      "The next request returns it unchanged; Gemini 3 answers 400 without it. Absent where there is none.",
    ),
  }),
  part("GeminiExtraContent", "What Google adds, under its name", COMPATIBILITY, {
    google: field(reference("GeminiGoogle"), "what Google adds"),
  }),
  block(
    "GeminiMessage",
    "What Gemini's endpoint adds to a message and to a delta",
    COMPATIBILITY,
    ["ChatCompletionResponseMessage", "ChatCompletionStreamResponseDelta"],
    {
      extra_content: field(
        reference("GeminiExtraContent"),
        "whether the text is a thought, and the thoughts, encrypted",
        "Absent where the model didn't think, or the request didn't ask for it.",
      ),
    },
  ),
  block(
    "GeminiToolCall",
    "What Gemini's endpoint adds to a tool call and to a piece of one",
    SIGNATURES,
    ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallChunk"],
    {
      extra_content: field(
        reference("GeminiExtraContent"),
        "the thoughts behind the call, encrypted, which the next request returns",
        "In the first of several calls at once. Absent where the model didn't think.",
      ),
    },
  ),
]);
