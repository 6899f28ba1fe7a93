/** The rows of the first table below a line of a Markdown file, by their first cell. The first row is the head. */
export function readRows(markdown: string, after = ""): Map<string, string[]> {
  const begin = after === "" ? 0 : markdown.indexOf(`\n${after}\n`);
  if (begin < 0) throw new Error(`There is no line “${after}”.`);
  const [table] = markdown.slice(begin).match(/(?:^\|.*\|\n)+/m) ?? [];
  const rows = table?.trimEnd().split("\n") ?? [];
  return new Map(
    rows.map((row) => {
      const [name = "", ...cells] = row
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim());
      return [name, cells];
    }),
  );
}

/** The cell of a row in the column with a title. Throws if there is none. */
export function readCell(rows: Map<string, string[]>, name: string, title: string): string {
  const column = rows.get("")?.indexOf(title) ?? -1;
  const cell = rows.get(name)?.[column];
  if (cell === undefined) throw new Error(`There is no cell “${title}” of “${name}”.`);
  return cell;
}

/** A cell such as `16 of 99`. */
export interface Share {
  count: number;
  all: number;
}

export function readShare(rows: Map<string, string[]>, name: string, title: string): Share {
  const cell = readCell(rows, name, title);
  const [, count, all] = /^(\d+) of (\d+)$/.exec(cell) ?? [];
  if (count === undefined || all === undefined) throw new Error(`“${cell}” is no share.`);
  return { count: Number(count), all: Number(all) };
}

/** The sum of shares. */
export function sum(...shares: Share[]): Share {
  return shares.reduce((one, other) => ({ count: one.count + other.count, all: one.all + other.all }));
}
