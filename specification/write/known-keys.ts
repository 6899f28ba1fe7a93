import { type ObjectComponent, type Subject, subjects } from "../index.js";
import { camelCase } from "../read/names.js";
import { isSameDecoded, isUnrecognizedOption } from "../read/same.js";
import { SourceFile } from "./source-file.js";

/** The functions that return the spelling of a known key: a file for each subject. */
export function writeKnownKeys(): SourceFile[] {
  return subjects.map(knownKeysOf);
}

function knownKeysOf(subject: Subject): SourceFile {
  const file = new SourceFile(`packages/core/src/known-keys/${subject.name}.ts`, subject);
  file.type("Spelling", "./spelling.js");
  for (const component of subject.components) {
    if (component.is === "object" && copiesKeys(component)) file.add(spellingOf(component));
  }
  return file;
}

/** Whether decoding or encoding copies the keys of a component. It does not if it returns or unwraps the component. */
function copiesKeys(component: ObjectComponent): boolean {
  return !isUnrecognizedOption(component) && !isSameDecoded(component);
}

function spellingOf({ name, members }: ObjectComponent): string {
  const onWire = Object.keys(members);
  const decoded = onWire.map(camelCase).filter((key) => !onWire.includes(key));
  const cases = (keys: readonly string[]) => keys.map((key) => `case "${key}":`).join("\n");
  const lines = [
    cases(onWire),
    `return "wire";`,
    ...(decoded.length === 0 ? [] : [cases(decoded), `return "decoded";`]),
  ];
  return `
/** How \`${name}\` spells a key; \`undefined\` if the key is unknown. */
export function spellingOf${name}(key: string): Spelling | undefined {
  switch (key) {
    ${lines.join("\n")}
    default:
      return undefined;
  }
}`;
}
