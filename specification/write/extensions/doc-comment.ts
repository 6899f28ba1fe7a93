import type { Source } from "../../index.js";

/** The width of a line of code. */
const WIDTH = 120;

/** A doc comment of sentences, with a link to what describes the thing. */
export function docComment(text: string, { see, indent = "" }: { see?: Source; indent?: string } = {}): string {
  const lines = wrapped(text, WIDTH - indent.length - " * ".length);
  const [line = ""] = lines;
  if (see === undefined && lines.length === 1 && indent.length + line.length + "/**  */".length <= WIDTH) {
    return `${indent}/** ${line} */`;
  }
  const all = see === undefined ? lines : [...lines, "", `@see [${see.title}](${see.url})`];
  return [`${indent}/**`, ...all.map((one) => `${indent} * ${one}`.trimEnd()), `${indent} */`].join("\n");
}

function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > width) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
