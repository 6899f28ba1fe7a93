/** A module to compile, and the part of its cost that is not ours. */
export interface Probe {
  /** Its name in the tables. */
  readonly name: string;
  /** A module that imports a type of the response, and reads some of its members down to the deepest. */
  readonly code: string;
  /** A module that imports the validator alone, or an empty one if there is none. */
  readonly without: string;
}

const onTheWire = `
export const read = (response: Response) => [
  response.choices[0]?.message?.content,
  response.choices[0]?.message?.tool_calls?.[0]?.type,
  response.choices[0]?.logprobs?.content?.[0]?.top_logprobs?.[0]?.token,
  response.usage?.prompt_tokens_details?.cached_tokens,
  response.moderation,
];`;

const decoded = `
export const read = (response: Response) => [
  response.choices[0]?.message?.content,
  response.choices[0]?.message?.toolCalls?.[0]?.type,
  response.choices[0]?.logprobs?.content?.[0]?.topLogprobs?.[0]?.token,
  response.usage?.promptTokensDetails?.cachedTokens,
  response.moderation,
];`;

const plainType = (from: string, members: string): Probe => ({
  name: from,
  code: `import type { CreateChatCompletionResponse as Response } from "${from}";${members}`,
  without: "export {};",
});

const inferred = (validator: "zod" | "valibot", name: string, from: string, members: string): Probe => {
  const output = validator === "zod" ? "output" : "InferOutput";
  return {
    name,
    code: `
import type * as validator from "${validator}";
import { CreateChatCompletionResponseSchema as schema } from "${from}";
type Response = validator.${output}<typeof schema>;${members}`,
    without: `import type * as validator from "${validator}";\nexport type { validator };`,
  };
};

const ours = (validator: "zod" | "valibot") => [
  inferred(validator, `@chat-completion/${validator}/strict`, `@chat-completion/${validator}/strict`, onTheWire),
  inferred(validator, `@chat-completion/${validator}/wire`, `@chat-completion/${validator}/wire`, onTheWire),
  inferred(validator, `@chat-completion/${validator}`, `@chat-completion/${validator}`, decoded),
];

/** The response's type at each of our entries, and of a schema written by hand. */
export const probes: readonly Probe[] = [
  plainType("@chat-completion/types/strict", onTheWire),
  plainType("@chat-completion/types/wire", onTheWire),
  plainType("@chat-completion/types", decoded),
  ...ours("zod"),
  inferred("zod", "zod, plain", "../contenders/shapes/zod.js", onTheWire),
  ...ours("valibot"),
  inferred("valibot", "valibot, plain", "../contenders/shapes/valibot.js", onTheWire),
];
