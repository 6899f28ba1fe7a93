import { servers } from "@chat-completion/specification/extensions";
import { blocksOf } from "@chat-completion/specification/read/extensions";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { serverPageFile } from "../servers/server-page.js";
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

What the packages export:

- [Schemas](schemas.md): the names of the schemas, and what each entry's schema does
- [Functions](functions.md): reading streams, accumulating chunks, deviations, guards, decoding
- [Builders](builders.md): what \`@chat-completion/fixtures\` exports for tests
- [Fixtures](fixtures.md): every response, stream and error, with what to test with it
- [Codes](codes.md): deviations, errors of streams, invalid tool calls

The types have a page each. It describes the decoded type, of \`@chat-completion/types\`. It says how each field is spelled in the JSON that servers send (\`@chat-completion/types/wire\`) and in OpenAI's specification (\`@chat-completion/types/strict\`). [Choosing an entry](../guides/choosing-an-entry.md) says which to import.

A field that is *required* is always there in the decoded value. If its type allows \`null\`, then \`null\` says that there is nothing. Requests are not described here.`;

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
  return [INTRODUCTION, ...subjects, serversAndTheirFields()].join("\n\n");
}

/** The pages of servers, each with the names of its fields. */
function serversAndTheirFields(): string {
  const rows = servers.map((server) => {
    const blocks = blocksOf(server).filter((block) => block.extends.length > 0);
    const keys = [...new Set(blocks.flatMap((block) => Object.keys(block.fields)))];
    return [`[${server.title}](${serverPageFile(server)})`, keys.map((key) => `\`${key}\``).join(", ")];
  });
  return `## Servers\n\nFields that servers add, as \`@chat-completion/types/extensions\` has them.\n\n${table(["Server", "Its fields"], rows)}`;
}
