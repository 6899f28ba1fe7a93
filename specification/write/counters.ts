import { type Component, type ObjectComponent, subjects } from "../index.js";
import { SourceFile } from "./source-file.js";

/** The lists of counters that the fixtures send: one for each component whose members are all counters. */
export function writeCounters(): SourceFile {
  const file = new SourceFile("packages/fixtures/src/counters.ts");
  for (const { components } of subjects) {
    for (const component of components.filter(hasCountersOnly)) add(component, file);
  }
  return file;
}

function hasCountersOnly(component: Component): component is ObjectComponent {
  if (component.is !== "object") return false;
  return Object.values(component.members).every(({ kind, isRequired }) => kind.is === "integer" && !isRequired);
}

function add({ name, members }: ObjectComponent, file: SourceFile): void {
  const type = file.type(name, "@chat-completion/types/strict");
  const list = name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
  file.add(`
/** The members of \`${name}\`, all of which are counters. */
export const ${list} = ${JSON.stringify(Object.keys(members))} as const satisfies readonly (keyof ${type})[];`);
}
