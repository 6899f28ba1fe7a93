import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { checkLinks } from "./build/check-links.js";
import { secureHtml } from "./build/content-security-policy.js";
import { dropEmptyHeadings } from "./build/empty-headings.js";
import { toSiteFile } from "./build/page-file.js";
import { notPages } from "./build/pages.js";
import { linkWithinSite } from "./build/repository-links.js";
import { socialTags } from "./build/social-tags.js";
import { titleCells } from "./build/stacking-tables.js";
import { themeParts } from "./build/theme-parts.js";
import { repositorySidebar } from "./navigation/repository.js";
import { sidebarOf } from "./navigation/sidebar.js";
import { splitIntoSections } from "./search/sections.js";

/** The base path of the site: `/chat-completion/` on GitHub Pages, `/` if the variable is not set. */
const base = `${(process.env.DOCS_BASE ?? "").replace(/\/$/, "")}/`;

export default defineConfig({
  title: "chat-completion",
  description: "The chat completion response of OpenAI's API, typed, validated and decoded",
  lang: "en",
  base,
  cleanUrls: true,
  metaChunk: true,
  cacheDir: "node_modules/.vitepress",
  srcDir: "..",
  srcExclude: notPages,
  rewrites: toSiteFile,
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}icon.svg` }],
    ["meta", { name: "theme-color", content: "#fdfcf9", media: "(prefers-color-scheme: light)" }],
    ["meta", { name: "theme-color", content: "#11191b", media: "(prefers-color-scheme: dark)" }],
  ],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(markdown) {
      linkWithinSite(markdown);
      dropEmptyHeadings(markdown);
      titleCells(markdown);
    },
  },
  themeConfig: {
    logo: "/icon.svg",
    nav: [
      { text: "Guides", link: "/guides/getting-started", activeMatch: "^/guides/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Checker", link: "/checker" },
      { text: "Packages", items: repositorySidebar, activeMatch: "^/repository/" },
    ],
    sidebar: {
      "/guides/": sidebarOf("guides", "index.md"),
      "/reference/": sidebarOf("reference", "reference/index.md"),
      "/repository/": repositorySidebar,
    },
    outline: [2, 3],
    search: {
      provider: "local",
      options: {
        miniSearch: {
          // The theme calls it when the site is built. A function without `_` would need `eval` in the browser.
          _splitIntoSections: splitIntoSections,
          searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 6, titles: 2, text: 1 } },
        },
      },
    },
  },
  // No component of the site or of the theme uses the options API, which would be a tenth of Vue.
  vue: { features: { optionsAPI: false } },
  vite: {
    publicDir: fileURLToPath(new URL("../public", import.meta.url)),
    worker: { format: "es" },
    resolve: { alias: themeParts },
    build: {
      minify: "terser",
      terserOptions: { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
    },
  },
  transformHead: socialTags,
  transformHtml: secureHtml,
  buildEnd: checkLinks,
});
