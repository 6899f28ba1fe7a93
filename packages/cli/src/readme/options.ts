import type { Command, Option } from "commander";

const BEGIN = "<!-- options: written by `pnpm --filter @chat-completion/cli readme` -->";
const END = "<!-- end of options -->";

/** The README with the tables of options that a program has. */
export function withOptions(readme: string, program: Command): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`The README needs the lines ${BEGIN} and ${END}.`);
  const commands = program.commands.filter(({ options }) => options.length > 0);
  const tables = commands.map((command) => tableOf(command)).join("\n");
  return `${readme.slice(0, begin)}${BEGIN}\n\n${tables}\n${readme.slice(end)}`;
}

/** A table with a row for each option, in the order of the help, as Biome would format it. */
function tableOf(command: Command): string {
  const rows = command.options.map((option) => [`\`${option.flags}\``, describe(option)]);
  const all = [[`\`${command.name()}\``, ""], ...rows];
  const widths = [0, 1].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const [head = "", ...lines] = all.map(
    (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return `${[head, rule, ...lines].join("\n")}\n`;
}

function describe({ description, argChoices }: Option): string {
  const choices = argChoices === undefined ? "" : `: ${argChoices.map((choice) => `\`${choice}\``).join(", ")}`;
  return `${description}${choices}`.replaceAll("|", "\\|");
}
