import { type EnumerationComponent, subjects } from "../index.js";
import { listName } from "../read/names.js";
import { comment, SourceFile } from "./source-file.js";

/** The lists of the strings that the specification has. */
export function writeKnownValues(): SourceFile {
  const file = new SourceFile("packages/core/src/known-values.ts");
  for (const { components } of subjects) {
    for (const component of components) if (component.is === "enumeration") add(component, file);
  }
  return file;
}

function add(component: EnumerationComponent, file: SourceFile): void {
  const { name, summary, values, relaxations } = component;
  const isOpen = relaxations.length > 0;
  const type = file.type(isOpen ? `Known${name}` : name, "@chat-completion/types");
  const list = listName(component);
  file.add(`
${comment(`${summary}: all values of the specification, in its order.`)}
export const ${list} = ${JSON.stringify(values)} as const satisfies readonly ${type}[];`);
  if (!isOpen) return;
  file.add(`
${comment(`Whether the specification has this \`${name}\`. It narrows the type, so that a \`switch\` over the value can be exhaustive.`)}
export function isKnown${name}(value: unknown): value is ${type} {
  return (${list} as readonly unknown[]).includes(value);
}`);
}
