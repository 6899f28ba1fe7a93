import { createMarkdownRenderer, type SiteConfig } from "vitepress";
import { codeFor, type Entry, type Library } from "./check/code-for.js";

/** Code as text, and as HTML with colours. */
interface Code {
  text: string;
  html: string;
}

declare const data: Record<Library, Record<Entry, Code>>;

export { data };

/** Highlights the code when the site is built, so that the page needs no highlighter. */
export default {
  async load(): Promise<typeof data> {
    const { srcDir, markdown, site } = (globalThis as unknown as { VITEPRESS_CONFIG: SiteConfig }).VITEPRESS_CONFIG;
    const { theme } = markdown ?? {};
    const renderer = await createMarkdownRenderer(srcDir, theme === undefined ? {} : { theme }, site.base);
    const show = (library: Library, entry: Entry): Code => {
      const text = codeFor(library, entry);
      const html = renderer.render(`\`\`\`ts\n${text}\`\`\`\n`).match(/<pre[\s\S]*<\/pre>/)?.[0] ?? "";
      return { text, html };
    };
    const showAll = (library: Library) => ({
      decoded: show(library, "decoded"),
      wire: show(library, "wire"),
      strict: show(library, "strict"),
    });
    return { zod: showAll("zod"), valibot: showAll("valibot") };
  },
};
