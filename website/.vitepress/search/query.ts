/** Words that no one looks for. */
const COMMON = new Set("a an and are can do for from how i in is it my of on or the to what with".split(" "));

/**
 * How the browser reads a query: all words have to be found, without common ones and without endings, and the beginning
 * of a longer word is enough. The types of chunks have the fields of those of responses, and come after them, as do pages that list everything.
 *
 * The theme gets it in the browser. As part of the site's configuration, its functions would need `eval` there.
 */
export const query = {
  combineWith: "AND",
  processTerm: (term: string): string | null => {
    const word = term.toLowerCase();
    return COMMON.has(word) ? null : word.replace(/(?<=.{4})(?:ing|s)$/, "");
  },
  boostDocument: (page: string): number => (/-stream-|\/repository\/|\/what-servers-send/.test(page) ? 0.5 : 1),
};
