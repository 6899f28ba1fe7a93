import type { DefaultTheme } from "vitepress";

type Item = DefaultTheme.NavItemWithLink;

const toItem = (folder: string, text: string): Item => ({ text, link: `/repository/${folder}` });

/** The READMEs of the packages. */
export const packageItems: Item[] = [
  toItem("packages/types/", "types"),
  toItem("packages/zod/", "zod"),
  toItem("packages/valibot/", "valibot"),
  toItem("packages/core/", "core: plain functions"),
  toItem("packages/stream/", "stream"),
  toItem("packages/fixtures/", "fixtures"),
  toItem("packages/cli/", "cli: the command"),
];

/** The reports of the benchmarks. */
const benchmarkItems: Item[] = [
  toItem("benchmarks/", "About them"),
  toItem("benchmarks/results", "Speed and size"),
  toItem("benchmarks/acceptance", "Acceptance of responses"),
  toItem("benchmarks/acceptance-streams", "Acceptance of streams"),
];

/** The pages that show files outside of `docs`: a menu, and a sidebar. */
export const repositorySidebar: { text: string; items: Item[] }[] = [
  { text: "Packages", items: packageItems },
  { text: "Benchmarks", items: benchmarkItems },
  {
    text: "Project",
    items: [
      toItem("", "README"),
      toItem("examples/", "Examples"),
      toItem("VERSIONING", "Versions"),
      toItem("CONTRIBUTING", "Contributing"),
    ],
  },
];
