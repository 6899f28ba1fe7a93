import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineAsyncComponent, h } from "vue";
import NotFound from "./NotFound.vue";
import "./style.css";

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "not-found": () => h(NotFound) }),
  enhanceApp({ app }) {
    // For the one page that has it, which is Markdown alone: no other page loads it.
    app.component(
      "CheckerPage",
      defineAsyncComponent(() => import("../../checker/components/CheckerPage.vue")),
    );
  },
} satisfies Theme;
