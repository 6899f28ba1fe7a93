/* Where OpenAI's API reference describes each component: the page of a resource, and a section of it. */
import { type Component, type Kind, subjects } from "@chat-completion/specification";

const PAGES = "https://developers.openai.com/api/reference/resources";

/** The components that have a model of their own in the reference, with the resource and the name that it has there. */
const MODELS: Readonly<Record<string, [resource: string, model: string]>> = {
  CreateChatCompletionResponse: ["chat.completions", "ChatCompletion"],
  CreateChatCompletionStreamResponse: ["chat.completions", "ChatCompletionChunk"],
  // The reference has no chunks of these: the whole is described.
  ChatCompletionMessageToolCallChunkCustom: ["chat.completions", "ChatCompletionMessageCustomToolCall"],
  ChatCompletionStreamAudio: ["chat.completions", "ChatCompletionAudio"],
  ChatCompletionResponseMessage: ["chat.completions", "ChatCompletionMessage"],
  ChatCompletionMessageToolCalls: ["chat.completions", "ChatCompletionMessageToolCall"],
  ChatCompletionMessageToolCall: ["chat.completions", "ChatCompletionMessageFunctionToolCall"],
  ChatCompletionMessageCustomToolCall: ["chat.completions", "ChatCompletionMessageCustomToolCall"],
  ChatCompletionTokenLogprob: ["chat.completions", "ChatCompletionTokenLogprob"],
  ChatCompletionAudio: ["chat.completions", "ChatCompletionAudio"],
  CompletionUsage: ["completions", "CompletionUsage"],
  Metadata: ["$shared", "Metadata"],
};

const ASSISTANT_MESSAGE = { resource: "chat.completions", model: "ChatCompletionAssistantMessageParam" };

/** The types of a request, which the table does not have. */
const OF_REQUESTS: Readonly<Record<string, Section>> = {
  ChatCompletionRequestAssistantMessage: { ...ASSISTANT_MESSAGE, steps: [] },
  ChatCompletionRequestAssistantMessageAudio: { ...ASSISTANT_MESSAGE, steps: ["audio"] },
  ChatCompletionRequestAssistantMessageContentPart: { ...ASSISTANT_MESSAGE, steps: ["content"] },
  ChatCompletionRequestMessageContentPartText: {
    ...ASSISTANT_MESSAGE,
    model: "ChatCompletionContentPartText",
    steps: [],
  },
  ChatCompletionRequestMessageContentPartRefusal: {
    ...ASSISTANT_MESSAGE,
    model: "ChatCompletionContentPartRefusal",
    steps: [],
  },
};

/** What the reference does not describe, since servers of others send it: a page of theirs. */
const OF_OTHER_SERVERS: Readonly<Record<string, string>> = {
  ChatCompletionContentPart: "[Mistral: reasoning](https://docs.mistral.ai/capabilities/reasoning/)",
  ChatCompletionUnrecognizedAnnotation: "[OpenRouter: PDFs](https://openrouter.ai/docs/features/multimodal/pdfs)",
  ChatCompletionUnrecognizedToolCall: "[Moonshot: web search](https://platform.moonshot.ai/docs/guide/use-web-search)",
};

/** A section of the reference: a model, or a member at some depth in it. */
interface Section {
  readonly resource: string;
  readonly model: string;
  /** From the model to the member. `[]` is an item of a list, a number an option of a union, else a key. */
  readonly steps: readonly string[];
}

/** The Markdown link to what describes a component. `Known` before a name does not change it. */
export function linkTo(name: string): string {
  const component = name.replace(/^Known/, "");
  return OF_OTHER_SERVERS[component] ?? linkToSection(OF_REQUESTS[component] ?? sectionOf(component));
}

function linkToSection({ resource, model, steps }: Section): string {
  const snakeCase = model.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const parts = [`(resource) ${resource}`, `(model) ${snakeCase}`, "(schema)", ...steps.map(partOf)];
  const anchor = encodeURIComponent(parts.join(" > ")).replaceAll("%28", "(").replaceAll("%29", ")");
  const keys = steps.filter((step) => !/^(\[\]|\d)/.test(step));
  return `[OpenAI API reference: ${[model, ...keys].join(".")}](${PAGES}/${resource.replace(/\..*/, "")}#${anchor})`;
}

function partOf(step: string): string {
  if (step === "[]") return "(items)";
  return /^\d/.test(step) ? `(variant) ${step}` : `(property) ${step}`;
}

function sectionOf(name: string): Section {
  const model = MODELS[name];
  if (model !== undefined) return { resource: model[0], model: model[1], steps: [] };
  const place = findPlace(name);
  const section = sectionOf(place.holder);
  return { ...section, steps: [...section.steps, ...place.steps] };
}

/** The first component that refers to another, and the way from its section to that of the other. */
function findPlace(name: string): { holder: string; steps: string[] } {
  for (const component of subjects.flatMap(({ components }) => components)) {
    for (const [key, kind] of kindsOf(component)) {
      const steps = stepsTo(name, kind);
      if (steps !== undefined) return { holder: component.name, steps: [...itemOf(component.name), ...key, ...steps] };
    }
  }
  throw new Error(`No component refers to ${name}.`);
}

/** An item of a list has no section of its own: it is described in that of the list, its members in sections below. */
function itemOf(holder: string): string[] {
  return ITEMS.has(holder) ? ["[]"] : [];
}

function kindsOf(component: Component): [key: string[], kind: Kind][] {
  if (component.is === "alias") return [[[], component.kind]];
  return component.is === "object" ? Object.entries(component.members).map(([key, { kind }]) => [[key], kind]) : [];
}

function stepsTo(name: string, kind: Kind): string[] | undefined {
  switch (kind.is) {
    case "reference":
      return kind.to === name ? [] : undefined;
    case "list":
    case "record":
      return stepsTo(name, kind.of);
    case "byType": {
      const options = Object.values(kind.options);
      const option = options.indexOf(name);
      if (option === -1) return undefined;
      return options.length === 1 ? [] : [String(option)];
    }
    default:
      return undefined;
  }
}

/** The components that are items of a list and have no model. */
const ITEMS = new Set([
  "ChatCompletionChoice",
  "ChatCompletionMessageToolCallChunk",
  "ChatCompletionStreamChoice",
  "ChatCompletionUrlCitationAnnotation",
  "ModerationResultBody",
]);
