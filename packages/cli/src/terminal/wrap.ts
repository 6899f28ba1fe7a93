const WIDTH = 80;

/**
 * Breaks a text into lines of at most 80 columns. The first is indented by `indent`, the further ones by `next`: by as
 * much, or by 4 if the first is not. A word that is longer has a line of its own.
 */
export function wrap(text: string, indent: number, next = indent === 0 ? 4 : indent): string {
  const lines: string[] = [];
  let line = "";
  let before = indent;
  for (const word of text.split(" ")) {
    if (line !== "" && before + line.length + 1 + word.length > WIDTH) {
      lines.push(" ".repeat(before) + line);
      line = word;
      before = next;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(" ".repeat(before) + line);
  return `${lines.join("\n")}\n`;
}
