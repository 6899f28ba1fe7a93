import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h, hydrateOnVisible } from "vue";
import NotFound from "./NotFound.vue";
import "./style.css";
import "./home.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app }) {
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
        // It is as the server rendered it: it has no need of a script until it is near.
        hydrate: hydrateOnVisible(),
      }),
    );
  },
} satisfies Theme;
