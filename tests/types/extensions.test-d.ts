/* The output of an extended schema is exactly the interface of the server, in every library. */
import type * as types from "@chat-completion/types/extensions";
import * as v from "@chat-completion/valibot/extensions";
import * as z from "@chat-completion/zod/extensions";
import type * as valibot from "valibot";
import type * as zod from "zod";
import { type Differing, expectNoneOf } from "./differing.js";
import type {
  CreateChatCompletionResponseByServer,
  CreateChatCompletionStreamResponseByServer,
  FieldsByServer,
} from "./server-types.js";

type ServersOfZod = {
  [Name in keyof FieldsByServer]: {
    response: ReturnType<typeof z.extendResponse<readonly [(typeof z)[Name]]>>;
    chunk: ReturnType<typeof z.extendChunk<readonly [(typeof z)[Name]]>>;
  };
};
type ServersOfValibot = {
  [Name in keyof FieldsByServer]: {
    response: ReturnType<typeof v.extendResponse<readonly [(typeof v)[Name]]>>;
    chunk: ReturnType<typeof v.extendChunk<readonly [(typeof v)[Name]]>>;
  };
};

type Outputs<Servers, Whole extends "response" | "chunk"> = {
  [Name in keyof Servers]: Servers[Name] extends { [Key in Whole]: infer Schema }
    ? Schema extends valibot.GenericSchema
      ? valibot.InferOutput<Schema>
      : zod.output<Schema>
    : never;
};

expectNoneOf<Differing<Outputs<ServersOfZod, "response">, CreateChatCompletionResponseByServer>>();
expectNoneOf<Differing<Outputs<ServersOfZod, "chunk">, CreateChatCompletionStreamResponseByServer>>();
expectNoneOf<Differing<Outputs<ServersOfValibot, "response">, CreateChatCompletionResponseByServer>>();
expectNoneOf<Differing<Outputs<ServersOfValibot, "chunk">, CreateChatCompletionStreamResponseByServer>>();

/** The servers whose fields, taken as those of several servers, don't make the server's own interface. */
type NotAlike<Wholes, Extended> = {
  [Name in keyof Wholes & keyof Extended]: [Wholes[Name]] extends [Extended[Name]]
    ? [Extended[Name]] extends [Wholes[Name]]
      ? never
      : Name
    : Name;
}[keyof Wholes & keyof Extended];

expectNoneOf<
  NotAlike<
    CreateChatCompletionResponseByServer,
    { [Name in keyof FieldsByServer]: types.ExtendedCreateChatCompletionResponse<FieldsByServer[Name]> }
  >
>();
expectNoneOf<
  NotAlike<
    CreateChatCompletionStreamResponseByServer,
    { [Name in keyof FieldsByServer]: types.ExtendedCreateChatCompletionStreamResponse<FieldsByServer[Name]> }
  >
>();

/* Several servers: the fields of each. A field that two of them have in different forms may have either. */
const ofZod = z.extendResponse(z.openRouter, z.perplexity).parse({});
const ofValibot = v.extendResponse(v.openRouter, v.perplexity);
type Several = valibot.InferOutput<typeof ofValibot>;
export const provider: string | null | undefined = ofZod.provider;
export const questions: string[] | null | undefined = ofZod.related_questions;
export const cost: number | types.PerplexityCost | null | undefined = ofZod.usage?.cost;
export const alike: Several = ofZod;
export const detail: types.ReasoningDetail | undefined = ofZod.choices[0]?.message?.reasoning_details?.[0];

/* What is not of the server is no member. */
const response = z.extendResponse(z.openRouter).parse({});
// @ts-expect-error Groq's
response.x_groq;
// @ts-expect-error Groq's
response.choices[0]?.message?.executed_tools;

/* The schema can be changed as any schema of its library. */
const own = z.extendResponse(z.groq).extend({ relay: z.ReasoningSchema });
export const added: string | null | undefined = own.parse({}).relay.reasoning;
export const kept: string | null | undefined = own.parse({}).x_groq?.id;
