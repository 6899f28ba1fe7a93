import { fileURLToPath } from "node:url";
import { validators } from "@chat-completion/validators";
import type { Entry } from "./entries.js";

/** One name, imported from its entry, and directly from the module that it is written in. */
export interface Barrel {
  readonly name: string;
  readonly barrel: Entry["code"];
  readonly deep: Entry["code"];
}

const at = (entry: string, name: string, source: string): Barrel => ({
  name: `${name} from ${entry}`,
  barrel: `export { ${name} } from "${entry}";`,
  deep: `export { ${name} } from ${JSON.stringify(fileURLToPath(new URL(`../../packages/${source}`, import.meta.url)))};`,
});

/** The smallest component and the whole response, at every entry that has code. */
export const barrels: readonly Barrel[] = [
  at("@chat-completion/core", "isWireCompletionUsage", "core/src/guard/wire/usage.ts"),
  at("@chat-completion/core", "isWireCreateChatCompletionResponse", "core/src/guard/wire/response.ts"),
  ...validators.flatMap(({ name: validator }) => [
    ...["strict", "wire"].flatMap((entry) => [
      at(`@chat-completion/${validator}/${entry}`, "CompletionUsageSchema", `${validator}/src/${entry}/usage.ts`),
      at(
        `@chat-completion/${validator}/${entry}`,
        "CreateChatCompletionResponseSchema",
        `${validator}/src/${entry}/response.ts`,
      ),
    ]),
    at(`@chat-completion/${validator}`, "CompletionUsageSchema", `${validator}/src/decoded/usage.ts`),
    at(`@chat-completion/${validator}`, "CreateChatCompletionResponseSchema", `${validator}/src/decoded/response.ts`),
  ]),
];
