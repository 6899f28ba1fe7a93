/**
 * Turns lines such as `expression; // → "stop"` into assertions: the expression has the value in the comment. The comment
 * may be the line below. Throws if a comment is behind anything else.
 */
export function assertValues(code: string): string {
  const asserting = code.replace(/^( *)(\S.*);(?: |\n\1)\/\/ → (.+)$/gm, "$1expectThat($2).toStrictEqual($3);");
  const left = asserting.split("\n").find((line) => line.includes("// →"));
  if (left !== undefined) throw new Error(`Nothing asserts this line: ${left}`);
  return `import { expect as expectThat } from "vitest"; ${asserting}`;
}
