import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h } from "vue";
import NotFound from "./NotFound.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app }) {
    // Only `docs/checker.md` uses this component, and only that page loads it.
    app.component(
      "CheckerPage",
      defineAsyncComponent(() => import("../../checker/components/CheckerPage.vue")),
    );
  },
} satisfies Theme;
