import { markdownTable } from "markdown-table";
import type { Section } from "../report/section.js";
import { type Acceptance, acceptanceOf } from "./acceptance.js";
import type { Product } from "./product.js";
import { loadProducts } from "./products/index.js";

/** What every product does with every fixture. */
export type Results = ReadonlyMap<Product, Acceptance>;

/** Runs every fixture through every product. */
export async function accept(): Promise<Results> {
  const results = new Map<Product, Acceptance>();
  for (const product of await loadProducts()) results.set(product, await acceptanceOf(product));
  return results;
}

/** What each product takes, refuses and drops, side by side. */
export async function acceptanceSection(results?: Results): Promise<Section> {
  const all = [...(results ?? (await accept()))];
  const rows = all.map(([product, { valid, deviating, invalid, lost, unknownKeys, camelCase }]) => [
    nameOf(product),
    share(valid.taken.length, valid.taken.length + valid.refused.length),
    share(deviating.taken.length, deviating.taken.length + deviating.refused.length),
    share(invalid.taken.length, invalid.taken.length + invalid.refused.length),
    unknownKeys.all === 0 ? "" : share(unknownKeys.kept, unknownKeys.all),
    product.ownLayout ? "" : share(lost.size, valid.taken.length + deviating.taken.length),
    camelCase,
  ]);
  const notes = all.flatMap(([{ name, note }]) => (note === undefined ? [] : [`- \`${name}\`: ${note}`]));
  return {
    title: "Acceptance, side by side",
    body: [
      "What reads the fixtures of `@chat-completion/fixtures`, as `pnpm bench:acceptance` finds it. They are ours, so that ours takes what it should is no news; what the others do with the same responses is.",
      markdownTable(
        [
          [
            "",
            "valid, taken",
            "deviating, taken",
            "invalid, taken",
            "unknown keys, kept",
            "lost a key",
            "JSON ⇄ camelCase",
          ],
          ...rows,
        ],
        { align: ["l", "r", "r", "r", "r", "r", "l"] },
      ),
      [
        "- *Valid* satisfies OpenAI's document 2.3.0, *deviating* leaves it where a server does, *invalid* is broken or no completion. It is taken, too, where a product doesn't look at the member that is broken.",
        "- *Unknown keys* are those with a value that the document doesn't name, in the deviating responses that were taken.",
        "- *Lost a key*: the responses that were taken, and of which some key with a value is gone, at whatever level. Nothing where it can't be said.",
        "- *Both ways*: what came of each valid response was made the same JSON again.",
        ...notes,
      ].join("\n"),
    ].join("\n\n"),
  };
}

/** The fixtures that each product gets wrong, by name, as a list in Markdown. */
export function details(results: Results): string {
  return [...results]
    .flatMap(([product, { valid, deviating, invalid, lost }]) => [
      `### ${nameOf(product)}`,
      listOf("valid, refused", valid.refused),
      listOf("deviating, refused", deviating.refused),
      listOf("invalid, taken", invalid.taken),
      listOf("lost", product.ownLayout ? [] : [...lost].map(([name, keys]) => `${name} (${keys.join(", ")})`)),
    ])
    .filter((part) => part !== "")
    .join("\n\n");
}

function nameOf({ name, version }: Product): string {
  return version === undefined ? name : `${name} ${version}`;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}`;
}

function listOf(title: string, names: readonly string[]): string {
  return names.length === 0 ? "" : [`${title}:`, "", ...names.map((name) => `- ${name}`)].join("\n");
}
