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

/** The sidebar of the pages that show files outside of `docs`. */
export const repositorySidebar: DefaultTheme.SidebarItem[] = [
  { text: "Packages", items: packageItems },
  { text: "Benchmarks", items: benchmarkItems },
  {
    text: "Project",
    items: [
      { text: "README", link: "/repository/" },
      toItem("examples/", "Examples"),
      toItem("VERSIONING", "Versions"),
      toItem("CONTRIBUTING", "Contributing"),
    ],
  },
];
