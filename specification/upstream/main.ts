/*
 * `pnpm upstream [file or address]`: prints, as a list in Markdown, what OpenAI's document says otherwise than the table.
 *
 * Prints nothing where they agree. The document is read, and never kept.
 */
import { readFile } from "node:fs/promises";
import { response } from "../read/places.js";
import { differences } from "./differences.js";
import { shapeOfDocument } from "./shape-of-document.js";
import { shapeOfTable } from "./shape-of-table.js";

const [from = "https://raw.githubusercontent.com/openai/openai-openapi/HEAD/openapi.json"] = process.argv.slice(2);

/** The kinds of value that the table describes from their root. Each is a schema of the document, under its name. */
const roots = [response];

const document: unknown = JSON.parse(await textOf(from));

for (const root of roots) {
  if (root.is !== "reference") continue;
  const found = differences(shapeOfTable(root), shapeOfDocument(document, `#/components/schemas/${root.to}`));
  if (found.length > 0) console.log([`## ${root.to}`, "", ...found.map((one) => `- ${one}`), ""].join("\n"));
}

async function textOf(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return readFile(place, "utf8");
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}.`);
  return answer.text();
}
