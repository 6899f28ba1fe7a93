import { readFileSync } from "node:fs";

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
  response("@chat-completion/valibot/strict"),
  response("@chat-completion/valibot/wire"),
  response("@chat-completion/valibot"),
  response("@chat-completion/zod/strict"),
  response("@chat-completion/zod/wire"),
  response("@chat-completion/zod"),
];

/** The same shape as wire has, in plain code: what somebody ships who uses none of ours. */
export const handWritten: readonly Entry[] = [
  { name: "valibot, plain", code: readShape("valibot.ts") },
  { name: "zod, plain", code: readShape("zod.ts") },
  { name: "zod/mini, plain", code: readShape("zod-mini.ts") },
];
