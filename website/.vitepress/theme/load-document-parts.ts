// @ts-expect-error The theme has no types for its parts.
import VPDoc from "vitepress/dist/client/theme-default/components/VPDoc.vue";
// @ts-expect-error The theme has no types for its parts.
import VPLocalNav from "vitepress/dist/client/theme-default/components/VPLocalNav.vue";
// @ts-expect-error The theme has no types for its parts.
import VPSidebar from "vitepress/dist/client/theme-default/components/VPSidebar.vue";
import type { Component } from "vue";
import type { Part } from "./document-parts.js";

export const parts: Record<Part, Component> = { VPDoc, VPLocalNav, VPSidebar };
