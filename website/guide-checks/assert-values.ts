/**
 * Turns lines such as `expression; // → "stop"` into assertions: the expression has the value in the comment. Throws if
 * a line with such a comment is no expression statement.
 */
export function assertValues(code: string): string {
  const asserting = code.replace(/^( *)(.+); \/\/ → (.+)$/gm, "$1expectThat($2).toStrictEqual($3);");
  const left = asserting.split("\n").find((line) => line.includes("// →"));
  if (left !== undefined) throw new Error(`Nothing asserts this line: ${left}`);
  return `import { expect as expectThat } from "vitest"; ${asserting}`;
}
