/* The three entries have the same members. Decoded ones are in camelCase. */
import type { CamelCase } from "type-fest";
import type { DecodedComponents, StrictComponents, WireComponents } from "./components.js";
import { type DifferingKeys, expectNoneOf } from "./differing.js";

/** The keys of every component that is one object, in camelCase, without those that are named beside it. */
type Keys<Components, Without = unknown> = {
  [Name in keyof Components as Components[Name] extends readonly unknown[] | string ? never : Name]: CamelCase<
    Exclude<keyof Components[Name], Name extends keyof Without ? Without[Name] : never> & string
  >;
};

/** On the wire alone: what this project adds to it, and members that are never there, to be asked for on every option of a union. */
interface OnTheWireAlone {
  ChatCompletionResponseMessage: "content_parts";
  ChatCompletionMessageToolCall: "custom";
  ChatCompletionMessageCustomToolCall: "function";
}

/** Not in the specification: what servers send in a chunk as they do in a response. It is decoded. */
interface OfNoSpecification extends OnTheWireAlone {
  CreateChatCompletionStreamResponse: "metadata";
  ChatCompletionStreamChoice: "message";
  ChatCompletionStreamResponseDelta: "annotations" | "audio";
  ChatCompletionMessageToolCallChunk: "custom";
}

/** Decoded alone: what this project adds to it. */
interface DecodedAlone {
  ChatCompletionResponseMessage: "contentParts";
  ChatCompletionStreamResponseDelta: "contentParts";
}

/** One object in the specification, and a union of two elsewhere. */
type Open = "ChatCompletionAnnotation";

/** Decoding wraps these, so that their keys differ from the wire's. */
type Wrapped = Open | "ChatCompletionUnrecognizedAnnotation" | "ChatCompletionUnrecognizedToolCall";

expectNoneOf<
  DifferingKeys<
    Keys<Omit<StrictComponents, Open>>,
    Keys<Pick<WireComponents, Exclude<keyof StrictComponents, Open>>, OfNoSpecification>
  >
>();
expectNoneOf<
  DifferingKeys<
    Keys<Omit<WireComponents, Wrapped>, OnTheWireAlone>,
    Keys<Omit<DecodedComponents, Wrapped>, DecodedAlone>
  >
>();
