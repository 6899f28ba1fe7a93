import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { accept, acceptanceSection, details } from "./report.js";

const { values } = parseArgs({ options: { details: { type: "boolean", default: false } } });

const results = await accept();
const { title, body } = await acceptanceSection(results);
const page = `# ${title}\n\n${body}\n`;
await writeFile(new URL("../acceptance.md", import.meta.url), page);

process.stdout.write(page);
if (values.details) process.stdout.write(`\n${details(results)}\n`);
