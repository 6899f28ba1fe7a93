/** A block of code in a Markdown document. */
export interface CodeBlock {
  /** The word behind the fence: `ts`, `sh`, … */
  language: string;
  code: string;
  /** The text of an HTML comment right before the block. Empty if there is none. */
  comment: string;
  /** The line of the document that the block's fence stands in, from 1. */
  line: number;
}

/** The blocks of code in a document, in their order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks = markdown.matchAll(/(?:^<!-- ((?:(?! -->).)*) -->\n+)?^```(\w+)\n(.*?)^```$/gms);
  return [...blocks].map(({ 0: whole, 1: comment = "", 2: language = "", 3: code = "", index }) => {
    const fence = index + whole.indexOf("```");
    return { language, code, comment, line: markdown.slice(0, fence).split("\n").length };
  });
}
