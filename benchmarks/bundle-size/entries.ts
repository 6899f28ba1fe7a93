import { readFileSync } from "node:fs";
import { validators } from "@chat-completion/validators";

/** What somebody bundles, with all that it needs: the validator too. */
export interface Entry {
  /** As it stands in the tables. */
  readonly name: string;
  /** The whole of the module that is bundled, in TypeScript. What it exports is what is used. */
  readonly code: string;
}

const readShape = (file: string) => readFileSync(new URL(`../contenders/shapes/${file}`, import.meta.url), "utf8");

const response = (from: string): Entry => ({
  name: from,
  code: `export { CreateChatCompletionResponseSchema } from "${from}";`,
});

/** Every entry of ours, used for the response as a whole. */
export const entries: readonly Entry[] = [
  {
    name: "@chat-completion/types",
    code: 'export type { CreateChatCompletionResponse } from "@chat-completion/types";',
  },
  {
    name: "@chat-completion/core, guard",
    code: 'export { isWireCreateChatCompletionResponse } from "@chat-completion/core";',
  },
  ...validators.flatMap(({ name }) => [
    response(`@chat-completion/${name}/strict`),
    response(`@chat-completion/${name}/wire`),
    response(`@chat-completion/${name}`),
  ]),
];

/** The same shape as wire has, in plain code: what somebody ships who uses none of ours. */
export const handWritten: readonly Entry[] = [
  ...validators.map(({ name }) => ({ name: `${name}, plain`, code: readShape(`${name}.ts`) })),
  { name: "zod/mini, plain", code: readShape("zod-mini.ts") },
];
