/* A server's own fields on the wire, three levels down, by extending the schemas. */
import * as valibot from "@chat-completion/valibot/wire";
import * as zod from "@chat-completion/zod/wire";
import * as v from "valibot";
import * as z from "zod";

const ZodResponse = zod.CreateChatCompletionResponseSchema.extend({
  choices: z.array(
    zod.ChatCompletionChoiceSchema.extend({
      message: zod.ChatCompletionResponseMessageSchema.extend({ reasoning_content: z.string() }),
    }),
  ),
});

const ValibotResponse = v.looseObject({
  ...valibot.CreateChatCompletionResponseSchema.entries,
  choices: v.array(
    v.looseObject({
      ...valibot.ChatCompletionChoiceSchema.entries,
      message: v.looseObject({
        ...valibot.ChatCompletionResponseMessageSchema.entries,
        reasoning_content: v.string(),
      }),
    }),
  ),
});

declare const zodResponse: z.output<typeof ZodResponse>;
declare const valibotResponse: v.InferOutput<typeof ValibotResponse>;

export const fromZod: string | undefined = zodResponse.choices[0]?.message.reasoning_content;
export const fromValibot: string | undefined = valibotResponse.choices[0]?.message.reasoning_content;
// @ts-expect-error a misspelt member
zodResponse.choices[0]?.message.reasoning_contents;
