import type { Contender } from "./contender.js";

export type { Contender } from "./contender.js";

/**
 * Every contender, by its name in the tables, in their order: ours first. Each loads its own
 * module and no other, so that a process measures one alone: hence no loop over the list of validators, which loads all.
 */
export const contenders: Readonly<Record<string, () => Promise<{ default: Contender }>>> = {
  "@chat-completion/core, guard": () => import("./guard.js"),
  "@chat-completion/zod/wire": () => import("./zod-wire.js"),
  "@chat-completion/zod": () => import("./zod-decoded.js"),
  "@chat-completion/zod/strict": () => import("./zod-strict.js"),
  "@chat-completion/valibot/wire": () => import("./valibot-wire.js"),
  "@chat-completion/valibot": () => import("./valibot-decoded.js"),
  "@chat-completion/valibot/strict": () => import("./valibot-strict.js"),
  "zod, plain": () => import("./plain-zod.js"),
  "zod/mini, plain": () => import("./plain-zod-mini.js"),
  "valibot, plain": () => import("./plain-valibot.js"),
  ArkType: () => import("./arktype.js"),
  Ajv: () => import("./ajv.js"),
  typia: () => import("./typia.js"),
  "@openrouter/sdk": () => import("./openrouter.js"),
  "@mistralai/mistralai": () => import("./mistral.js"),
};
