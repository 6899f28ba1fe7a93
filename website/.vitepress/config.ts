import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { checkLinks } from "./build/check-links.js";
import { secureHtml } from "./build/content-security-policy.js";
import { dropEmptyHeadings } from "./build/empty-headings.js";
import { toSiteFile } from "./build/page-file.js";
import { notPages } from "./build/pages.js";
import { linkWithinSite } from "./build/repository-links.js";
import { sidebarOf } from "./navigation/sidebar.js";

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
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}icon.svg` }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(markdown) {
      linkWithinSite(markdown);
      dropEmptyHeadings(markdown);
    },
  },
  themeConfig: {
    logo: "/icon.svg",
    nav: [
      { text: "Guides", link: "/guides/getting-started", activeMatch: "^/guides/" },
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/" },
      { text: "Checker", link: "/checker" },
    ],
    sidebar: {
      "/guides/": sidebarOf("guides", "index.md"),
      "/reference/": sidebarOf("reference", "reference/index.md"),
    },
    outline: [2, 3],
    search: { provider: "local" },
  },
  vite: {
    publicDir: fileURLToPath(new URL("../public", import.meta.url)),
    worker: { format: "es" },
  },
  transformHtml: secureHtml,
  buildEnd: checkLinks,
});
