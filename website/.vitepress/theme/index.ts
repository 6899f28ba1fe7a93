import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { type Component, defineAsyncComponent, h } from "vue";
import { query } from "../search/query.js";
import { isDocument, loadDocumentParts } from "./document-parts.js";
import NotFound from "./NotFound.vue";
import { leave, whenLeft, whenSeen } from "./when-seen.js";
import "./style.css";
import "./home.css";

/** Only one page uses each of these components, and only that page loads it. */
const components: Record<string, () => Promise<{ default: Component }>> = {
  CheckerPage: () => import("../../checker/components/CheckerPage.vue"),
  HomeInstall: () => import("../../home/components/HomeInstall.vue"),
  HomeExample: () => whenSeen(".example").then(() => import("../../home/components/HomeExample.vue")),
  HomeFigures: () => whenLeft(".charts").then(() => import("../../home/components/HomeFigures.vue")),
};

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app, router, siteData }) {
    let isFirst = true;
    router.onBeforePageLoad = async (href) => {
      if (!isFirst) leave();
      isFirst = false;
      if (isDocument(href, siteData.value.base)) await loadDocumentParts();
    };
    // In development, the site's data can't be changed.
    if (import.meta.env.PROD) Object.assign(siteData.value.themeConfig.search.options.miniSearch.searchOptions, query);
    for (const [name, load] of Object.entries(components)) app.component(name, defineAsyncComponent(load));
  },
} satisfies Theme;
