import type { Entry } from "../types/type-declaration.js";
import { describeExports } from "./describe-exports.js";
import type { Exports } from "./packages.js";
import type { Export } from "./read-exports.js";

/** The page of what fixtures exports. */
export function buildersPage({ fixtures, conformance, arbitraries }: Exports, pages: Entry): string {
  const isBuilder = ({ file }: Export) => file.startsWith("builders/");
  const parts: [title: string, about: string, exports: Export[]][] = [
    [
      "Builders",
      "From `@chat-completion/fixtures` decoded, and from `@chat-completion/fixtures/wire` as JSON, under the same names. Each call makes a new value.",
      fixtures.filter(isBuilder),
    ],
    ["Fixtures", "From `@chat-completion/fixtures`. They are frozen.", fixtures.filter((one) => !isBuilder(one))],
    ["Conformance", "From `@chat-completion/fixtures/conformance`.", conformance],
    ["Arbitraries", "From `@chat-completion/fixtures/arbitraries`, for fast-check.", arbitraries],
  ];
  const sections = parts.map(
    ([title, about, exports]) => `## ${title}\n\n${about}\n\n${describeExports(exports, pages)}`,
  );
  return [
    "# Builders and fixtures\n\nWhat `@chat-completion/fixtures` exports for tests. [Testing with fixtures](../guides/testing-with-fixtures.md) shows it in use. [Fixtures](fixtures.md) lists every fixture.",
    ...sections,
  ].join("\n\n");
}
