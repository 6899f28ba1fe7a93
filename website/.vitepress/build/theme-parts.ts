import { fileURLToPath } from "node:url";

/** Parts of the theme that no page shows. */
const UNUSED = [
  "VPHome",
  "VPNavBarExtra",
  "VPNavBarTranslations",
  "VPNavScreenTranslations",
  "VPNavBarSocialLinks",
  "VPNavScreenSocialLinks",
  "VPDocAsideCarbonAds",
  "VPDocAsideSponsors",
  "VPDocFooterLastUpdated",
  "VPFooter",
];

const themeFile = (file: string) => fileURLToPath(new URL(`../theme/${file}`, import.meta.url));

const importOf = (...names: string[]) => new RegExp(`^\\./(?:components/)?(?:${names.join("|")})\\.vue$`);

/**
 * Aliases for Vite, so that a visitor loads no part of the theme that the page doesn't show: what no page shows is left
 * out, and what only documents show is loaded with the first of them.
 */
export const themeParts = [
  { find: /^#theme\/(\w+)$/, replacement: "vitepress/dist/client/theme-default/components/$1.vue" },
  { find: importOf(...UNUSED), replacement: themeFile("Nothing.ts") },
  { find: "../NotFound.vue", replacement: themeFile("Nothing.ts") },
  { find: importOf("VPDoc"), replacement: themeFile("VPDoc.ts") },
  { find: importOf("VPLocalNav"), replacement: themeFile("VPLocalNav.ts") },
  { find: importOf("VPSidebar"), replacement: themeFile("VPSidebar.ts") },
];
