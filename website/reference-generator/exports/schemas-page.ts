import { code } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import { table } from "../markdown/table.js";
import { summaryOf } from "../page/summary.js";
import type { Entries } from "../types/type-declaration.js";

const HEAD = `# Schemas

\`@chat-completion/zod\` and \`@chat-completion/valibot\` export schemas under the same names. A schema is named after its type.

| Entry | \`CompletionUsageSchema\` | \`CompletionUsageToWireSchema\` |
|---|---|---|
| \`.\` | JSON as servers send it → the decoded value. In zod it is a codec | the decoded value → JSON |
| \`./wire\` | JSON as servers send it, which is returned as it is | – |
| \`./strict\` | JSON as the specification has it, which is returned as it is | – |

A further entry, \`./extensions\`, has the schemas of [servers' own fields](index.md#servers), and \`extendResponse\` and \`extendChunk\`, which add them to those of \`./wire\`.

Schemas of wire and strict are ordinary objects of their library: extend them, pick from them, export them as JSON Schema. [Choosing an entry](../guides/choosing-an-entry.md) says which to import.`;

/** The page that lists the schemas. `exported` are the names that the root of a validator exports. */
export function schemasPage({ decoded, strict }: Entries, exported: ReadonlySet<string>): string {
  const rows = [...decoded.values()]
    .filter(({ name }) => exported.has(`${name}Schema`))
    .map((declaration) => {
      const { name } = declaration;
      const toWire = exported.has(`${name}ToWireSchema`) ? `, ${code(`${name}ToWireSchema`)}` : "";
      const notStrict = strict.has(name) ? "" : " Not at `./strict`.";
      return [
        `${code(`${name}Schema`)}${toWire}`,
        `${pageLink(name)}: ${prose(summaryOf(declaration), declaration, decoded)}${notStrict}`,
      ];
    });
  const about = "A schema without `ToWire` beside it is the same on the wire.";
  return [HEAD, `## All schemas\n\n${about}\n\n${table(["Schema", "Of"], rows)}`].join("\n\n");
}
