import {
  alias,
  byTypeOr,
  component,
  integer,
  list,
  literal,
  optional,
  orOfAnyShape,
  record,
  reference,
  relays,
  required,
  string,
  stringExcept,
  unknown,
  wireOnly,
} from "../row/index.js";

const WITHOUT = "relay-audio-without-members";
const NULL = "relay-audio-null-members";

export const message = [
  component("ChatCompletionUrlCitation", "Cited web page", {
    start_index: required(integer)
      .absentFrom(relays, "relay-citation-without-place")
      .nullFrom(relays, "relay-citation-null-members"),
    end_index: required(integer)
      .absentFrom(relays, "relay-citation-without-place")
      .nullFrom(relays, "relay-citation-null-members"),
    url: required(string),
    title: required(string)
      .absentFrom("OpenRouter", "openrouter-citation-without-title")
      .nullFrom(relays, "relay-citation-null-members"),
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
    "Annotation of a type or a shape that the specification does not have, such as OpenRouter's `file`",
    { type: required(stringExcept("")), url_citation: optional(unknown) },
    { isWireOnly: true },
  ),

  alias(
    "ChatCompletionAnnotation",
    "Annotation of a message's content",
    orOfAnyShape(
      byTypeOr("ChatCompletionUnrecognizedAnnotation", "OpenRouter (`file`)", "openrouter-file-annotation", {
        url_citation: "ChatCompletionUrlCitationAnnotation",
      }),
      "gateways to the Responses API, whose citations are flat",
      "relay-flat-citation",
    ),
    { isWireOnly: true },
  ),

  component("ChatCompletionAudio", "Spoken answer", {
    id: required(string).absentFrom(relays, WITHOUT).nullFrom(relays, NULL),
    expires_at: required(integer).absentFrom(relays, WITHOUT).nullFrom(relays, NULL),
    data: required(string).absentFrom(relays, WITHOUT).nullFrom(relays, NULL),
    transcript: required(string).absentFrom(relays, WITHOUT).nullFrom(relays, NULL),
  }),

  component("ChatCompletionFunctionCall", "Call of a function, in the deprecated form", {
    name: required(string),
    arguments: required(string).also(
      record(unknown),
      "as an object",
      "GigaChat",
      "gigachat-function-call-arguments-as-object",
    ),
  }),

  component(
    "ChatCompletionContentPart",
    "Part of a message's content",
    { type: required(string), text: optional(unknown) },
    { isWireOnly: true },
  ),

  component("ChatCompletionResponseMessage", "Message that the model generated", {
    role: required(literal("assistant"))
      .absentFrom(relays, "relay-without-role")
      .nullFrom(relays, "relay-null-role")
      .also(literal(""), "empty", "MiniMax", "minimax-empty-role")
      .also(literal("model"), "`model`", "relays of Gemini", "relay-gemini-role"),
    content: required(string)
      .nullable()
      .absentFrom("Groq, Cerebras and Doubleword beside tool calls", "groq-tool-calls-without-content")
      .also(
        list(reference("ChatCompletionContentPart")),
        "in parts",
        "Mistral's reasoning models",
        "mistral-content-parts",
      )
      .also(record(unknown), "as an object", "Cloudflare, for structured output", "cloudflare-content-as-object"),
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
