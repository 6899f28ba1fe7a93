/* Schemas that users make of ours can be exported from their libraries, and passed to functions for any object's schema. */
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodDecoded from "@chat-completion/zod";
import * as zodWire from "@chat-completion/zod/wire";
import * as v from "valibot";
import * as z from "zod";

export const extended = zodWire.CreateChatCompletionResponseSchema.extend({
  choices: z.array(zodWire.ChatCompletionChoiceSchema),
});
export const usage = zodWire.CompletionUsageSchema;
export const decoded = zodDecoded.ChatCompletionChoiceSchema;
export const picked = v.pick(valibotWire.CompletionUsageSchema, ["prompt_tokens"]);
export const spread = v.object({ ...valibotWire.CompletionUsageSchema.entries });
export const piped = v.pipe(valibotWire.ChatCompletionChoiceSchema, v.readonly());

export const nullish = zodWire.CreateChatCompletionResponseSchema.nullish();
export const nullishOfValibot = v.nullish(valibotWire.CreateChatCompletionResponseSchema);
export const keysOfValibot = v.keyof(valibotWire.CreateChatCompletionResponseSchema);
export const pickedOfRoot = v.pick(valibotWire.CreateChatCompletionResponseSchema, ["id"]);

function classic<Schema extends z.ZodObject>(schema: Schema): Schema {
  return schema;
}
function core<Schema extends z.core.$ZodObject>(schema: Schema): Schema {
  return schema;
}
export const throughClassic = classic(zodWire.CreateChatCompletionResponseSchema).shape.id;
export const throughCore = z.parse(core(zodWire.CreateChatCompletionResponseSchema), 5).choices;

export const anyObject: z.ZodObject = zodWire.ChatCompletionChoiceSchema;
export const record: z.ZodType<Record<string, unknown>> = zodWire.ChatCompletionChoiceSchema;
export const keys = z.keyof(zodWire.ChatCompletionChoiceSchema);

const read = v.safeParse(picked, 5);
export const received = read.issues?.flatMap((issue) => (issue.type === "object" ? [issue.received] : []));
