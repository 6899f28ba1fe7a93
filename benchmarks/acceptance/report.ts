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

/** What each product accepts, rejects and drops. */
export async function acceptanceSection(results?: Results): Promise<Section> {
  const all = [...(results ?? (await accept()))];
  const rows = all.map(([product, { valid, deviating, invalid, lost, unknownKeys, camelCase }]) => [
    nameOf(product),
    share(valid.accepted.length, valid.accepted.length + valid.rejected.length),
    share(deviating.accepted.length, deviating.accepted.length + deviating.rejected.length),
    share(invalid.accepted.length, invalid.accepted.length + invalid.rejected.length),
    unknownKeys.all === 0 ? "" : share(unknownKeys.kept, unknownKeys.all),
    product.ownLayout ? "" : share(lost.size, valid.accepted.length + deviating.accepted.length),
    camelCase,
  ]);
  const notes = all.flatMap(([{ name, note }]) => (note === undefined ? [] : [`- \`${name}\`: ${note}`]));
  return {
    title: "Acceptance, side by side",
    body: [
      "What each product does with the fixtures of `@chat-completion/fixtures`. Written by `pnpm bench:acceptance`. The fixtures are our own, and our tests hold our packages to them: the table is there to show what other products do with the same responses.",
      markdownTable(
        [
          [
            "",
            "valid, accepted",
            "deviating, accepted",
            "invalid, accepted",
            "unknown keys, kept",
            "lost a key",
            "JSON ⇄ camelCase",
          ],
          ...rows,
        ],
        { align: ["l", "r", "r", "r", "r", "r", "l"] },
      ),
      [
        "- _Valid_ satisfies the specification 2.3.0, _deviating_ deviates from it as a server does, _invalid_ is broken or no completion. A product also accepts a response if it doesn't check the member that is broken.",
        "- _Unknown keys_ are keys that the specification doesn't name and whose value is not null, in the deviating responses that were accepted.",
        "- _Lost a key_: the accepted responses whose result lacks a key, at any level, whose value is not null. Empty if the result has a different layout.",
        "- _Both ways_: the result of each valid response can be encoded to the same JSON. _In only_: it can't.",
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
      listOf("valid, rejected", valid.rejected),
      listOf("deviating, rejected", deviating.rejected),
      listOf("invalid, accepted", invalid.accepted),
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
