/* Code that works with decoded values compiles, and code that misuses them does not. */
import type {
  ChatCompletionAnnotation,
  ChatCompletionAudio,
  ChatCompletionMessageToolCalls,
  ChatCompletionUrlCitationAnnotation,
  CreateChatCompletionResponse,
  KnownFinishReason,
} from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";

export const everyMemberOfTheReferenceExample: CreateChatCompletionResponse = {
  id: "<id>",
  choices: [
    {
      finishReason: "function_call",
      index: 978619,
      message: { content: "<value>", refusal: "<value>", role: "assistant" },
      logprobs: {
        content: [
          {
            token: "<value>",
            logprob: 7991.59,
            bytes: [461479],
            topLogprobs: [{ token: "<value>", logprob: 7805.29, bytes: [118274] }],
          },
        ],
        refusal: [
          {
            token: "<value>",
            logprob: 6399.21,
            bytes: [143353],
            topLogprobs: [{ token: "<value>", logprob: 9446.69, bytes: [521848] }],
          },
        ],
      },
    },
  ],
  created: 414662,
  model: "Challenger",
  serviceTier: "scale",
  object: "chat.completion",
};

declare const completion: CreateChatCompletionResponse;

// Whoever has a decoded value needs no `?.` for what the specification requires.
export const content: string | null | undefined = completion.choices[0]?.message.content;
export const tokens: number | undefined = completion.choices[0]?.logprobs?.content?.[0]?.topLogprobs.length;

// @ts-expect-error a misspelt member
completion.choices[0]?.message.toolcalls;
// @ts-expect-error the wire's spelling
completion.service_tier;
// @ts-expect-error a member that the specification requires
export const incomplete: CreateChatCompletionResponse = { id: "x", object: "chat.completion", created: 1, model: "m" };

// Open enums accept what a server says, and complete what the specification knows.
export const ownReason: CreateChatCompletionResponse["choices"][number]["finishReason"] = "eos";
// @ts-expect-error the closed list does not
export const knownReason: KnownFinishReason = "eos";

export function describeCall(call: ChatCompletionMessageToolCalls[number]): string {
  switch (call.type) {
    case "function":
      return call.function.name;
    case "custom":
      return call.custom.input;
    case "unrecognized":
      return call.wire.type;
    default:
      return call satisfies never;
  }
}

export function describeAnnotation(annotation: ChatCompletionAnnotation): string {
  switch (annotation.type) {
    case "url_citation":
      return annotation.urlCitation.url;
    case "unrecognized":
      return annotation.wire.type;
    default:
      return annotation satisfies never;
  }
}

// On the wire a member can be asked for without telling the options of a union apart.
export function nameOnTheWire(call: wire.ChatCompletionMessageToolCalls[number]): string | undefined {
  return call.function?.name ?? call.custom?.name;
}
export function addressOnTheWire(annotation: wire.ChatCompletionAnnotation): string | undefined {
  const page = annotation.url_citation;
  // In another shape it may be anything.
  return typeof page === "object" && page !== null && "url" in page && typeof page.url === "string"
    ? page.url
    : undefined;
}

// A number that a server did not send is null, and has to be asked for. A text that it did not send is empty.
export const created: number | null = completion.created;
// @ts-expect-error it may be null
export const seconds: number = completion.created;
export const id: string = completion.id;

export function placeOf({ urlCitation }: ChatCompletionUrlCitationAnnotation): [number | null, number | null, string] {
  // @ts-expect-error it may be null
  urlCitation.startIndex satisfies number;
  return [urlCitation.startIndex, urlCitation.endIndex, urlCitation.title];
}

export function expiryOf({ expiresAt, transcript }: ChatCompletionAudio): [number | null, string] {
  return [expiresAt, transcript];
}

// Metadata holds whatever a server attached.
export const version: unknown = completion.metadata?.version;

// On the wire an object may stand in the place of a text, and a number in the place of an object.
export function textOnTheWire({ content }: wire.ChatCompletionResponseMessage): string | undefined {
  if (typeof content === "string") return content;
  if (Array.isArray(content)) return content.map(({ type }) => type).join();
  return content?.answer === undefined ? undefined : JSON.stringify(content.answer);
}
export function tokensOnTheWire({ logprobs }: wire.ChatCompletionChoice): number | undefined {
  return typeof logprobs === "number" ? undefined : logprobs?.content?.length;
}
export function idOnTheWire(call: wire.ChatCompletionMessageToolCall): string | number | null | undefined {
  return call.id;
}
