import { type Entry, nameAt, subjects } from "../index.js";
import { SourceFile } from "./source-file.js";

/** The types of each entry by name, for tests of all of them. */
export function writeTypeComponents(): SourceFile {
  const file = new SourceFile("tests/types/components.ts");
  file.namespace("decoded", "@chat-completion/types", true);
  file.namespace("strict", "@chat-completion/types/strict", true);
  file.namespace("wire", "@chat-completion/types/wire", true);
  file.add(listOf("strict", namesAt("strict"), "the `strict` entry"));
  file.add(listOf("wire", namesAt("wire"), "the `wire` entry"));
  file.add(listOf("decoded", namesAt("wire"), "the decoded entry"));
  return file;
}

function listOf(from: Entry | "decoded", names: readonly string[], entry: string): string {
  const interfaceName = `${from[0]?.toUpperCase()}${from.slice(1)}Components`;
  const members = names.map((name) => `${name}: ${from}.${name};`);
  return `/** Every type of ${entry}, by its name. */\nexport interface ${interfaceName} {\n${members.join("\n")}\n}`;
}

/** The names of the types at an entry, with those of the known strings (`KnownFinishReason`) of open enumerations. */
function namesAt(entry: Entry): string[] {
  const names = subjects.flatMap(({ components }) =>
    components.flatMap((component) => {
      const name = nameAt(component, entry);
      const isOpen = entry === "wire" && component.is === "enumeration" && component.relaxations.length > 0;
      return [...(name === undefined ? [] : [name]), ...(isOpen ? [`Known${name}`] : [])];
    }),
  );
  return names.sort();
}
