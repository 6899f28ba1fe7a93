import { type Example, readExample } from "../examples/read-example.js";
import { toLiteral } from "../examples/to-literal.js";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { alternatives } from "./alternatives.js";
import { fields } from "./fields.js";
import { onTheWire } from "./on-the-wire.js";
import { summaryOf, withoutSummary } from "./summary.js";

/** The page of a decoded type, as Markdown that is not yet formatted. */
export function componentPage(declaration: TypeDeclaration, entries: Entries): string {
  const { name, comment } = declaration;
  const example = readExample(name, entries);
  const toProse = (text: string) => prose(text, declaration, entries.decoded);
  const sections = [
    `# ${name}`,
    toProse(summaryOf(declaration)),
    comment.deprecated && `**Deprecated.** ${toProse(comment.deprecated)}`,
    toProse(withoutSummary(comment.text)),
    places(name, entries),
    comment.see && `See ${toProse(comment.see)}.`,
    usage(name, example),
    declaration.type === undefined ? fields(declaration, example, entries) : alternatives(declaration, entries),
    onTheWire(declaration, example, entries),
  ];
  return sections.filter(Boolean).join("\n\n");
}

/** A sentence that names the members that have a type. */
function places(name: string, { decoded }: Entries): string {
  const isNamed = (type: string) => new RegExp(`(?<![.\\w])${name}\\b`).test(type);
  const found = [...decoded.values()].flatMap(({ name: holder, members, type = "" }) => [
    ...members.filter((member) => isNamed(member.type)).map((member) => `\`${member.name}\` of ${pageLink(holder)}`),
    ...(isNamed(type) ? [pageLink(holder)] : []),
  ]);
  return found.length > 0 ? `Found in ${found.join(", ")}.` : "";
}

function usage(name: string, { decoded, casts, note }: Example): string {
  const lines = [
    `import type { ${name} } from "@chat-completion/types";`,
    "",
    ...(Object.keys(casts).length > 0
      ? ["// Cast, since the types know only some of its members. What decoding gives needs no cast."]
      : []),
    `const value: ${name} = ${toLiteral(decoded, casts)};`,
  ];
  return ["## Example Usage", ["```ts", ...lines, "```"].join("\n"), note].filter(Boolean).join("\n\n");
}
