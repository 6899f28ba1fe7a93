import { type Validator, validators } from "@chat-completion/validators";

/** Something to compile, and what of it isn't ours to answer for. */
export interface Probe {
  /** Its name in the tables. */
  readonly name: string;
  /** A module that imports a type of the response, and reads some of its members down to the deepest. */
  readonly code: string;
  /** A module that imports the validator alone, or an empty one if there is none. */
  readonly without: string;
}

const onTheWire = `
const tokensOf = ({ logprobs }: Response["choices"][number]) => (typeof logprobs === "object" ? logprobs?.content : null);
export const read = (response: Response) => [
  response.choices[0]?.message?.content,
  response.choices[0]?.message?.tool_calls?.[0]?.type,
  response.choices[0] && tokensOf(response.choices[0])?.[0]?.top_logprobs?.[0]?.token,
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

const inferred = ({ name: library, code }: Validator, name: string, from: string, members: string): Probe => ({
  name,
  code: `
import type * as ${library} from "${library}";
import { CreateChatCompletionResponseSchema as schema } from "${from}";
type Response = ${code.output("schema")};${members}`,
  without: `import type * as ${library} from "${library}";\nexport type { ${library} };`,
});

const ours = (validator: Validator) => [
  inferred(
    validator,
    `@chat-completion/${validator.name}/strict`,
    `@chat-completion/${validator.name}/strict`,
    onTheWire,
  ),
  inferred(validator, `@chat-completion/${validator.name}/wire`, `@chat-completion/${validator.name}/wire`, onTheWire),
  inferred(validator, `@chat-completion/${validator.name}`, `@chat-completion/${validator.name}`, decoded),
];

/** The response's type at each of our entries, and of a schema written by hand. */
export const probes: readonly Probe[] = [
  plainType("@chat-completion/types/strict", onTheWire),
  plainType("@chat-completion/types/wire", onTheWire),
  plainType("@chat-completion/types", decoded),
  ...validators.flatMap((validator) => [
    ...ours(validator),
    inferred(validator, `${validator.name}, plain`, `../contenders/shapes/${validator.name}.js`, onTheWire),
  ]),
];
