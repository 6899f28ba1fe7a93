/** A heading of a page and what is below it, as the search indexes them. */
export interface Section {
  /** The heading's anchor. */
  anchor: string;
  /** The headings above it, and itself. The search shows them. */
  titles: string[];
  text: string;
}

/** The heading and the content of each section: `<h2 …>…<a … href="#anchor" …>…</a></h2>`. */
const SECTION = /<h([1-6])[^>]*>(.*?)<a[^>]* href="#([^"]*)"[^>]*>.*?<\/a><\/h\1>(.*?)(?=<h[1-6][ >]|$)/gs;

/**
 * The sections of a page, for the search. The words of a name such as `finishReason` are indexed as well.
 */
export function splitIntoSections(_file: string, html: string): Section[] {
  const parents: string[] = [];
  return [...html.matchAll(SECTION)].map(([, level, heading = "", anchor = "", content = ""]) => {
    const depth = Number(level) - 1;
    parents.length = depth;
    parents[depth] = toText(heading);
    const titles = parents.filter(Boolean);
    const text = toText(content);
    return { anchor, titles, text: `${text} ${wordsOf(`${titles.join(" ")} ${text}`)}`.trim() };
  });
}

/** The words of the names in a text that are written in camelCase or PascalCase, each once. */
function wordsOf(text: string): string {
  const names = new Set(text.match(/\b\w*[a-z][A-Z]\w*/g) ?? []);
  return [...new Set([...names].flatMap((name) => name.split(/(?<=[a-z])(?=[A-Z])/)))].join(" ").toLowerCase();
}

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/&#8203;|\u200b/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
