/**
 * Makes assertions of the lines of a TypeScript module that end in a comment like `// → "stop"`: an expression that is a
 * statement of its own, and the value that it has, as an expression. A module in which such a line is anything else
 * does not run.
 */
export function assertValues(code: string): string {
  const asserting = code.replace(/^( *)(.+); \/\/ → (.+)$/gm, "$1expectThat($2).toStrictEqual($3);");
  const left = asserting.split("\n").find((line) => line.includes("// →"));
  if (left !== undefined) throw new Error(`Nothing asserts this line: ${left}`);
  return `import { expect as expectThat } from "vitest"; ${asserting}`;
}
