import { useData } from "vitepress";
import { type Component, type FunctionalComponent, h, shallowRef } from "vue";

export type Part = "VPDoc" | "VPLocalNav" | "VPSidebar";

/** The parts of the theme around a document: its column and outline, the bar above it on a phone, and the sidebar. */
const loaded = shallowRef<Record<Part, Component>>();

/** Loads the parts. A page without a document does without them, and so do its visitors. */
export async function loadDocumentParts(): Promise<void> {
  loaded.value ??= (await import("./load-document-parts.js")).parts;
}

/** Whether a page is a document. The first page and the checker are not. */
export function isDocument(href: string, base: string): boolean {
  const path = new URL(href, "http://site").pathname.slice(base.length).replace(/(^index)?\.html$/, "");
  return path !== "" && path !== "checker";
}

function partOf(name: Part): FunctionalComponent {
  const part: FunctionalComponent = (properties, { slots }) => {
    // A page without a document shows none of them, also if an earlier page loaded them.
    const component = useData().frontmatter.value.layout === "page" ? undefined : loaded.value?.[name];
    return component === undefined ? undefined : h(component, properties, slots);
  };
  part.inheritAttrs = false;
  return part;
}

/** These stand in for the theme's own until they are loaded. */
export const VPDoc = partOf("VPDoc");
export const VPLocalNav = partOf("VPLocalNav");
export const VPSidebar = partOf("VPSidebar");
