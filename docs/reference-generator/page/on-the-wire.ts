import type { Example } from "../examples/read-example.js";
import { code } from "../markdown/code.js";
import { pageLink } from "../markdown/page-file.js";
import { prose } from "../markdown/prose.js";
import type { Entries, TypeDeclaration } from "../types/type-declaration.js";
import { additions } from "./additions.js";
import { spellings } from "./spellings.js";

/** What the specification calls otherwise than the model and the wire do. */
const NAMES_IN_STRICT: Readonly<Record<string, string>> = {
  ChatCompletionUrlCitationAnnotation: "ChatCompletionAnnotation",
  KnownFinishReason: "FinishReason",
  KnownServiceTier: "ServiceTier",
};

/** How a type of the model is spelled on the wire and in the specification, and what may be absent or null there. */
export function onTheWire(model: TypeDeclaration, example: Example, entries: Entries): string {
  const wire = entries.wire.get(model.name);
  const strict = entries.strict.get(NAMES_IN_STRICT[model.name] ?? model.name);
  const differs = [wire, strict].some((other) => other !== undefined && other.place !== model.place);
  const ofStrict = differs && strict?.place === wire?.place ? "The same type as on the wire." : describe(strict);
  const sections = [
    "## On the wire",
    `- \`@chat-completion/types/wire\`: ${describe(wire)}\n- \`@chat-completion/types/strict\`: ${ofStrict}`,
    ...(differs ? [spellings(model, wire, strict, entries)] : []),
    ...(differs && typeof example.wire === "object" ? ["The example, as it is sent:", json(example.wire)] : []),
  ];
  return sections.join("\n\n");

  function describe(other: TypeDeclaration | undefined): string {
    if (other === undefined) return "Has no such type.";
    const isRenamed = other.name !== model.name;
    if (other.place === model.place) return `The same type${isRenamed ? `, called ${code(other.name)}` : ""}.`;
    const twin = [...entries.model.values()].find(({ place }) => place === other.place);
    if (twin !== undefined) return `What is ${pageLink(twin.name)} here.`;
    const called = isRenamed ? `Called ${code(other.name)}. ` : "";
    const said = prose(additions(other.comment, model.comment), other, entries.model);
    return called + (said || "Spelled as below.");
  }
}

function json(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
}
