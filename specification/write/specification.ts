import {
  type Component,
  type Kind,
  type Member,
  nameAt,
  type ObjectComponent,
  roots,
  type Subject,
  subjects,
} from "../index.js";
import { constantName, listName } from "../read/names.js";
import { componentsAt, find, kindsOf, membersAt, referencesIn } from "../read/table.js";
import { comment, SourceFile } from "./source-file.js";

const KNOWN_VALUES = "../known-values.js";

/** The table that `findDeviations` walks: a file for each subject. */
export function writeSpecification(): SourceFile[] {
  return subjects.map((subject) => {
    const file = new SourceFile(`packages/core/src/specification/${subject.name}.ts`, subject);
    const write = new SpecificationWriter(file, subject);
    for (const component of componentsAt(subject, "strict")) {
      if (component.is === "object") write.component(component);
    }
    return file;
  });
}

class SpecificationWriter {
  constructor(
    readonly file: SourceFile,
    readonly subject: Subject,
  ) {}

  component(component: ObjectComponent): void {
    const name = nameAt(component, "strict") as string;
    const of = this.file.type("ComponentOf", "./component.js");
    const type = this.file.type(name, "@chat-completion/types/strict");
    const members = membersAt(component, "strict").map(([key, member]) => `${key}: ${this.#member(member)},`);
    this.file.add(`
${comment(`${component.summary}, in the specification.`)}
${isExported(name, this.subject) ? "export " : ""}const ${constantName(name)}: ${of}<${type}> = {
${members.join("\n")}
};`);
  }

  #member({ kind, isRequired, isNullable }: Member): string {
    const flags = [isRequired ? "required: true" : "", isNullable ? "nullable: true" : ""].filter(Boolean);
    return `{ ${[`shape: ${this.#shape(kind)}`, ...flags].join(", ")} }`;
  }

  #shape(kind: Kind): string {
    switch (kind.is) {
      case "boolean":
      case "number":
      case "integer":
        return `"${kind.is}"`;
      case "except":
        return `"string"`;
      case "oneOf":
        return `{ oneOf: ${JSON.stringify(kind.values)} }`;
      case "list":
        return `{ listOf: ${this.#shape(kind.of)} }`;
      case "record":
        return `{ recordOf: ${this.#shape(kind.of)} }`;
      case "byType": {
        const options = Object.entries(kind.options).map(([type, name]) => `${type}: ${this.#constant(name)}`);
        return `{ byType: { ${options.join(", ")} } }`;
      }
      case "reference":
        return this.#reference(kind.to);
      default:
        throw new Error(`\`findDeviations\` has no shape for ${kind.is}.`);
    }
  }

  #reference(name: string): string {
    const { component } = find(name, "strict");
    if (component.is === "alias") return this.#shape(component.kind);
    if (component.is === "object") return `{ object: ${this.#constant(name)} }`;
    return `{ oneOf: ${this.file.value(listName(component), KNOWN_VALUES)} }`;
  }

  #constant(name: string): string {
    const { subject } = find(name, "strict");
    const constant = constantName(name);
    if (subject === this.subject) return constant;
    return this.file.value(constant, `./${subject.name}.js`);
  }
}

/** Whether another file imports a component: a component there refers to it, or `findDeviations` starts with it. */
function isExported(name: string, subject: Subject): boolean {
  const others = subjects.filter((other) => other !== subject).flatMap(({ components }) => components);
  return (roots as readonly string[]).includes(name) || others.some((other) => objectsIn(other).includes(name));
}

/** The objects that a component refers to, directly or through an alias. */
function objectsIn(component: Component): string[] {
  return kindsOf(component)
    .flatMap(referencesIn)
    .flatMap((name) => {
      const { component: referred } = find(name, "wire");
      return referred.is === "alias" ? objectsIn(referred) : [name];
    });
}
