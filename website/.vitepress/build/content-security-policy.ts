import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TransformContext } from "vitepress";

/**
 * The policy: a page may load only files of the site. Highlighted code has its colours in `style` attributes, and the
 * style sheet contains small images.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const INLINE_SCRIPT = /<script(?: id="([\w-]+)")?>([\s\S]+?)<\/script>/g;

/** Adds the policy to a page, and moves its inline scripts, which the policy forbids, into files beside it. */
export function secureHtml(html: string, _file: string, { siteConfig, siteData }: TransformContext): string {
  return html
    .replace(INLINE_SCRIPT, (_script, name: string | undefined, code: string) => {
      const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
      const file = `${siteConfig.assetsDir}/${name ?? "script"}.${hash}.js`;
      mkdirSync(join(siteConfig.outDir, siteConfig.assetsDir), { recursive: true });
      writeFileSync(join(siteConfig.outDir, file), code);
      return `<script src="${siteData.base}${file}"></script>`;
    })
    .replace('<meta charset="utf-8">', `$&\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
}
