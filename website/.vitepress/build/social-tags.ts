import type { HeadConfig, TransformContext } from "vitepress";

/** The name of the preview image, which is in `public`. */
const IMAGE = "social.png";

const WORDS = "chat-completion: reads what chat completion servers really send";

/**
 * The tags that make a preview where a page is linked: its title, and the image. Other sites need the whole address of
 * the image, so `DOCS_ORIGIN` says where the site is: `https://owner.github.io`.
 */
export function socialTags({ pageData, siteData, title, description }: TransformContext): HeadConfig[] {
  const image = `${process.env.DOCS_ORIGIN ?? ""}${siteData.base}${IMAGE}`;
  const properties = {
    "og:type": pageData.relativePath === "index.md" ? "website" : "article",
    "og:site_name": siteData.title,
    "og:title": title,
    "og:description": description,
    "og:image": image,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": WORDS,
  };
  const names = { "twitter:card": "summary_large_image", "twitter:image": image, "twitter:image:alt": WORDS };
  return [
    ...Object.entries(properties).map(([property, content]): HeadConfig => ["meta", { property, content }]),
    ...Object.entries(names).map(([name, content]): HeadConfig => ["meta", { name, content }]),
  ];
}
