import type { Manifest } from "./manifest.js";

/** As in LICENSE. */
const author = "The chat-completion authors";

/** Words by which people look for these packages on npm. */
const keywords = ["chat-completion", "openai", "openai-compatible", "llm", "typescript"];

/** Words for one package alone. */
const ownKeywords: Readonly<Record<string, readonly string[]>> = {
  "@chat-completion/cli": ["cli", "conformance"],
  "@chat-completion/core": ["decode", "encode", "type-guard"],
  "@chat-completion/fixtures": ["fixtures", "testing", "fast-check"],
  "@chat-completion/types": ["types"],
  "@chat-completion/valibot": ["valibot", "schema", "validation"],
  "@chat-completion/zod": ["zod", "schema", "validation"],
};

/** The fields that each published manifest has from here. `pnpm release:manifests` writes them. */
export function sharedFields(name: string): Required<Pick<Manifest, "author" | "keywords">> {
  const own = ownKeywords[name];
  if (own === undefined) throw new Error(`release/manifests/shared-fields.ts has no keywords for ${name}.`);
  return { author, keywords: [...keywords, ...own] };
}
