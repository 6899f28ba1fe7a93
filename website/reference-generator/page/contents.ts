import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import type { Entry, TypeDeclaration } from "../types/type-declaration.js";
import { summaryOf } from "./summary.js";

const SUBJECTS: Readonly<Record<string, string>> = {
  response: "Response",
  message: "Message",
  "tool-calls": "Tool calls",
  logprobs: "Logprobs",
  usage: "Usage",
  moderation: "Moderation",
  stream: "Streams",
};

const INTRODUCTION = `# Reference

The types of a chat completion response, and of the chunks of a stream, a page each. The pages describe the decoded types, \`@chat-completion/types\`: what a program works with. Each says how the same thing is spelled in the JSON as servers send it, \`@chat-completion/types/wire\`, and in the JSON to the letter of OpenAI's specification, \`@chat-completion/types/strict\`. [Choosing an entry](../guides/choosing-an-entry.md) says which to take. Requests are out of scope for now.

A field that is *required* is always there in the decoded value; where its type allows \`null\`, that is how it says that there is nothing.`;

/** The page that lists all others, by the parts of a response. */
export function contents(declarations: readonly TypeDeclaration[], pages: Entry): string {
  const stray = declarations.find(({ subject }) => SUBJECTS[subject] === undefined);
  if (stray !== undefined)
    throw new Error(`The contents have no part for ${stray.name}, which is in ${stray.subject}.ts.`);
  const subjects = Object.entries(SUBJECTS).map(([subject, title]) => {
    const rows = declarations
      .filter((declaration) => declaration.subject === subject)
      .map((declaration) => [pageLink(declaration.name), prose(summaryOf(declaration), declaration, pages)]);
    return `## ${title}\n\n${table(["Type", "What it is"], rows)}`;
  });
  return [INTRODUCTION, ...subjects].join("\n\n");
}
