import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h, hydrateOnVisible } from "vue";
import { query } from "../search/query.js";
import { isDocument, loadDocumentParts } from "./document-parts.js";
import NotFound from "./NotFound.vue";
import "./style.css";
import "./home.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app, router, siteData }) {
    router.onBeforePageLoad = async (href) => {
      if (isDocument(href, siteData.value.base)) await loadDocumentParts();
    };
    // In development, the site's data can't be changed.
    if (import.meta.env.PROD) Object.assign(siteData.value.themeConfig.search.options.miniSearch.searchOptions, query);
    // Only one page uses each component, and only that page loads it.
    app.component(
      "CheckerPage",
      defineAsyncComponent(() => import("../../checker/components/CheckerPage.vue")),
    );
    app.component(
      "HomeInstall",
      defineAsyncComponent(() => import("../../home/components/HomeInstall.vue")),
    );
    app.component(
      "HomeExample",
      defineAsyncComponent({
        loader: () => import("../../home/components/HomeExample.vue"),
        hydrate: hydrateOnVisible(),
      }),
    );
    app.component(
      "HomeFigures",
      defineAsyncComponent({
        loader: () => import("../../home/components/HomeFigures.vue"),
        // It stays as it was built: it needs no script.
        hydrate: () => {},
      }),
    );
  },
} satisfies Theme;
