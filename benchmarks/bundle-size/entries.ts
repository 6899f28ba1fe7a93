import { readFileSync } from "node:fs";

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

/** Each of our entries, used for the response as a whole. */
export const entries: readonly Entry[] = [
  {
    name: "@chat-completion/types",
    code: 'export type { CreateChatCompletionResponse } from "@chat-completion/types";',
  },
  {
    name: "@chat-completion/core, guard",
    code: 'export { isWireCreateChatCompletionResponse } from "@chat-completion/core";',
  },
  response("@chat-completion/valibot/strict"),
  response("@chat-completion/valibot/wire"),
  response("@chat-completion/valibot"),
  response("@chat-completion/zod/strict"),
  response("@chat-completion/zod/wire"),
  response("@chat-completion/zod"),
];

/** The shape of wire as plain schemas, without our packages. */
export const handWritten: readonly Entry[] = [
  { name: "valibot, plain", code: readShape("valibot.ts") },
  { name: "zod, plain", code: readShape("zod.ts") },
  { name: "zod/mini, plain", code: readShape("zod-mini.ts") },
];
