// @ts-expect-error The theme has no types for its parts.
import VPDoc from "vitepress/dist/client/theme-default/components/VPDoc.vue";
// @ts-expect-error The theme has no types for its parts.
import VPSidebar from "vitepress/dist/client/theme-default/components/VPSidebar.vue";
import type { Component } from "vue";

export const parts: { VPDoc: Component; VPSidebar: Component } = { VPDoc, VPSidebar };
