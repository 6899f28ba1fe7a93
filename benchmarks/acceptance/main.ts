import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { accept, acceptanceSection, details } from "./report.js";

const options = new Command("pnpm bench:acceptance")
  .description(
    "Reads the fixtures with every contender, prints the results, and writes them to benchmarks/acceptance.md.",
  )
  .option("--details", "also print the names of the fixtures that each contender gets wrong")
  .showSuggestionAfterError(false)
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ details?: true }>();

const results = await accept();
const { title, body } = await acceptanceSection(results);
const page = `# ${title}\n\n${body}\n`;
await writeFile(new URL("../acceptance.md", import.meta.url), page);

process.stdout.write(page);
if (options.details) process.stdout.write(`\n${details(results)}\n`);
