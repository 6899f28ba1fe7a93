import type { Example } from "../examples/read-example.js";
import { code } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { additions } from "./additions.js";
import { deviationsOfServers } from "./deviations-of-servers.js";
import { specificationNames } from "./specification-names.js";
import { spellings } from "./spellings.js";

/** How a decoded type is spelled on the wire and in the specification, and what may be absent or null there. */
export function onTheWire(decoded: TypeDeclaration, example: Example, entries: Entries): string {
  const wire = entries.wire.get(decoded.name);
  const strict = entries.strict.get(specificationNames[decoded.name] ?? decoded.name);
  const differs = [wire, strict].some((other) => other !== undefined && other.place !== decoded.place);
  const ofStrict = differs && strict?.place === wire?.place ? "The same type as on the wire." : describe(strict);
  const isAlias = decoded.type !== undefined;
  const fromServers = isAlias && wire !== undefined && deviationsOfServers(wire.name);
  const sections = [
    "## On the wire",
    `- \`@chat-completion/types/wire\`: ${describe(wire)}\n- \`@chat-completion/types/strict\`: ${ofStrict}`,
    ...(fromServers ? [`${fromServers}.`] : []),
    ...(differs && isAlias ? [spellings([decoded, wire, strict])] : []),
    ...(differs && typeof example.wire === "object" ? ["The example, as it is sent:", json(example.wire)] : []),
  ];
  return sections.join("\n\n");

  function describe(other: TypeDeclaration | undefined): string {
    if (other === undefined) return "Has no such type.";
    const isRenamed = other.name !== decoded.name;
    if (other.place === decoded.place) return `The same type${isRenamed ? `, called ${code(other.name)}` : ""}.`;
    const decodedType = [...entries.decoded.values()].find(({ place }) => place === other.place);
    if (decodedType !== undefined) return `What is ${pageLink(decodedType.name)} here.`;
    const called = isRenamed ? `Called ${code(other.name)}. ` : "";
    const said = prose(additions(other.comment, decoded.comment), other, entries.decoded);
    return called + (said || (decoded.type === undefined ? "Its fields are spelled as above." : "Spelled as below."));
  }
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
}
