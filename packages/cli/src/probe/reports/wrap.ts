const WIDTH = 80;

/** Breaks a text into lines of at most 80 columns, indented, the second and further ones by 4 if the first is not. */
export function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = " ".repeat(indent);
  const next = " ".repeat(indent === 0 ? 4 : indent);
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = next;
    }
    line += line.trim() === "" ? word : ` ${word}`;
  }
  return `${[...lines, line].join("\n")}\n`;
}
