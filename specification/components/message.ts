import {
  alias,
  byTypeOr,
  component,
  integer,
  list,
  literal,
  optional,
  reference,
  relays,
  required,
  string,
  stringExcept,
  unknown,
  wireOnly,
} from "../row/index.js";

export const message = [
  component("ChatCompletionUrlCitation", "Cited web page", {
    start_index: required(integer),
    end_index: required(integer),
    url: required(string),
    title: required(string),
  }),

  component(
    "ChatCompletionUrlCitationAnnotation",
    "Citation of a web page",
    {
      type: required(literal("url_citation")),
      url_citation: required(reference("ChatCompletionUrlCitation")),
    },
    { strictName: "ChatCompletionAnnotation" },
  ),

  component(
    "ChatCompletionUnrecognizedAnnotation",
    "Annotation of a type that the specification does not have, such as OpenRouter's `file`",
    { type: required(stringExcept("url_citation", "")) },
    { isWireOnly: true, absentMembers: ["url_citation"] },
  ),

  alias(
    "ChatCompletionAnnotation",
    "Annotation of a message's content",
    byTypeOr("ChatCompletionUnrecognizedAnnotation", "OpenRouter (`file`)", "openrouter-file-annotation", {
      url_citation: "ChatCompletionUrlCitationAnnotation",
    }),
    { isWireOnly: true },
  ),

  component("ChatCompletionAudio", "Spoken answer", {
    id: required(string),
    expires_at: required(integer),
    data: required(string),
    transcript: required(string),
  }),

  component("ChatCompletionFunctionCall", "Call of a function, in the deprecated form", {
    name: required(string),
    arguments: required(string),
  }),

  component(
    "ChatCompletionContentPart",
    "Part of a message's content",
    { type: required(string), text: optional(unknown) },
    { isWireOnly: true },
  ),

  component("ChatCompletionResponseMessage", "Message that the model generated", {
    role: required(literal("assistant")).absentFrom(relays, "relay-without-role").nullFrom(relays, "relay-null-role"),
    content: required(string)
      .nullable()
      .absentFrom("Groq, Cerebras and Doubleword beside tool calls", "groq-tool-calls-without-content")
      .also(
        list(reference("ChatCompletionContentPart")),
        "in parts",
        "Mistral's reasoning models",
        "mistral-content-parts",
      ),
    content_parts: wireOnly(unknown, "Written by this project's encoding, beside the text."),
    refusal: required(string)
      .nullable()
      .absentFrom("Groq and nearly every other server but OpenAI's", "groq-without-refusal"),
    tool_calls: optional(reference("ChatCompletionMessageToolCalls")).nullFrom("Mistral", "mistral-null-tool-calls"),
    annotations: optional(list(reference("ChatCompletionAnnotation"))).nullFrom(
      "Crusoe and Venice",
      "crusoe-null-annotations",
    ),
    audio: optional(reference("ChatCompletionAudio")).nullable(),
    function_call: optional(reference("ChatCompletionFunctionCall")).nullFrom(
      "Crusoe, Nebius and Venice",
      "nebius-null-function-call",
    ),
  }),
];
