import { createMarkdownRenderer, type SiteConfig } from "vitepress";
import { codeFor, ENTRIES, LIBRARIES, PURPOSES } from "./check/code-for.js";

/** For each code, the same with colours, as HTML. */
declare const data: Record<string, string>;

export { data };

/** Highlights the code when the site is built, so that the page needs no highlighter. */
export default {
  async load(): Promise<typeof data> {
    const { srcDir, markdown, site } = (globalThis as unknown as { VITEPRESS_CONFIG: SiteConfig }).VITEPRESS_CONFIG;
    const { theme } = markdown ?? {};
    const renderer = await createMarkdownRenderer(srcDir, theme === undefined ? {} : { theme }, site.base);
    const codes = LIBRARIES.flatMap((library) =>
      ENTRIES.flatMap((entry) =>
        PURPOSES.flatMap((purpose) => [false, true].map((isStream) => codeFor(library, entry, purpose, isStream))),
      ),
    );
    const show = (code: string) => renderer.render(`\`\`\`ts\n${code}\`\`\`\n`).match(/<pre[\s\S]*<\/pre>/)?.[0] ?? "";
    return Object.fromEntries(codes.map((code) => [code, show(code)]));
  },
};
