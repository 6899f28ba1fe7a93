import type { Manifest } from "./manifest.js";

/** The same as in LICENSE. */
const author = "The chat-completion authors";

/** Keywords of every package, for the search on npm. */
const keywords = ["chat-completion", "openai", "openai-compatible", "llm", "typescript"];

/** Further keywords of each package. */
const ownKeywords: Readonly<Record<string, readonly string[]>> = {
  "@chat-completion/cli": ["cli", "conformance"],
  "@chat-completion/core": ["decode", "encode", "type-guard"],
  "@chat-completion/fixtures": ["fixtures", "testing", "streaming", "server-sent-events", "fast-check"],
  "@chat-completion/stream": ["streaming", "server-sent-events", "sse"],
  "@chat-completion/types": ["types"],
  "@chat-completion/valibot": ["valibot", "schema", "validation"],
  "@chat-completion/zod": ["zod", "schema", "validation"],
};

/** The fields of a published manifest that `pnpm release:manifests` writes. */
export function sharedFields(name: string): Required<Pick<Manifest, "author" | "keywords">> {
  const own = ownKeywords[name];
  if (own === undefined) throw new Error(`release/manifests/shared-fields.ts has no keywords for ${name}.`);
  return { author, keywords: [...keywords, ...own] };
}
