import { type Component, type Subject, subjects } from "../index.js";
import { capitalized } from "../read/names.js";
import { isSameDecoded } from "../read/same.js";
import type { Library } from "./libraries.js";
import { comment, SourceFile } from "./source-file.js";

/** The schemas of decoded values in one library, in both directions: a file for each subject, and an index. */
export function writeDecodedSchemas(library: Library): SourceFile[] {
  const files = subjects.filter(({ components }) => components.some((component) => !isSameDecoded(component)));
  return [...files.map((subject) => schemasOf(subject, library)), listOfFiles(files, library)];
}

function schemasOf(subject: Subject, library: Library): SourceFile {
  const file = new SourceFile(`packages/${library.name}/src/decoded/${subject.name}.ts`, subject);
  file.namespace("wire", "../wire/index.js");
  for (const component of subject.components) if (!isSameDecoded(component)) add(component, file, library);
  return file;
}

function add(component: Component, file: SourceFile, library: Library): void {
  const { name } = component;
  const type = file.type(name, "@chat-completion/types");
  const wire = `wire.${name}Schema`;
  const byItself = "decodedByItself" in component ? ` ${component.decodedByItself}` : "";
  for (const [direction, says, suffix] of [
    ["toDecoded", `Wire JSON → \`${name}\`.${byItself}`, ""],
    ["toWire", `\`${name}\` → wire JSON. It also checks a decoded value, such as one that was stored.`, "ToWire"],
  ] as const) {
    const returned = file.type(capitalized(direction), "../builders/decoded.js");
    const functions = library[direction].map((way) => file.value(`${way}${name}`, "@chat-completion/core"));
    file.add(`
${comment(says)}
export const ${name}${suffix}Schema: ${returned}<${wire}, ${type}> = /* @__PURE__ */ ${file.value(direction, "../builders/decoded.js")}(
  ${[wire, ...functions].join(", ")},
);`);
  }
}

function listOfFiles(files: readonly Subject[], library: Library): SourceFile {
  const file = SourceFile.list(`packages/${library.name}/src/decoded`, files);
  const same = subjects.flatMap(({ components }) => components.filter(isSameDecoded)).flatMap(schemaNames);
  file.add(`// Schemas that are the same on the wire.\nexport { ${same.join(", ")} } from "../wire/index.js";`);
  return file;
}

function schemaNames(component: Component): string[] {
  const isOpen = component.is === "enumeration" && component.relaxations.length > 0;
  return [...(isOpen ? [`Known${component.name}Schema`] : []), `${component.name}Schema`];
}
