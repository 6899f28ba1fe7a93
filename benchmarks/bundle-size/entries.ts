import { readFileSync } from "node:fs";
import { validators } from "@chat-completion/validators";

/** A module that is bundled with all that it needs, including the validator. */
export interface Entry {
  /** Its name in the tables. */
  readonly name: string;
  /** The whole module, in TypeScript. Only what it exports stays in the bundle, with what that needs. */
  readonly code: string;
}

const readShape = (file: string) => readFileSync(new URL(`../contenders/shapes/${file}`, import.meta.url), "utf8");

const response = (from: string): Entry => ({
  name: from,
  code: `export { CreateChatCompletionResponseSchema } from "${from}";`,
});

/** Each of our entries, used for the response as a whole, or for a stream from its bytes to the response. */
export const entries: readonly Entry[] = [
  {
    name: "@chat-completion/types",
    code: 'export type { CreateChatCompletionResponse } from "@chat-completion/types";',
  },
  {
    name: "@chat-completion/core, guard",
    code: 'export { isWireCreateChatCompletionResponse } from "@chat-completion/core";',
  },
  {
    name: "@chat-completion/core, accumulator",
    code: 'export { createAccumulator } from "@chat-completion/core";',
  },
  {
    name: "@chat-completion/stream",
    code: 'export { readChatCompletion, readChunks, toEventStream } from "@chat-completion/stream";',
  },
  ...validators.flatMap(({ name }) => [
    response(`@chat-completion/${name}/strict`),
    response(`@chat-completion/${name}/wire`),
    response(`@chat-completion/${name}`),
  ]),
];

/** The shape of wire as plain schemas, without our packages. */
export const handWritten: readonly Entry[] = [
  ...validators.map(({ name }) => ({ name: `${name}, plain`, code: readShape(`${name}.ts`) })),
  { name: "zod/mini, plain", code: readShape("zod-mini.ts") },
];
