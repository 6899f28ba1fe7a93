import type { Subject } from "../index.js";

/** A generated file: its path from the root of the repository, and its text before formatting. */
export interface WrittenFile {
  readonly path: string;
  toString(): string;
}

/** How a name is imported: as a type, as a value, or as the default export. */
type Use = "type" | "value" | "default";

/** A TypeScript file in the making: its code and its imports. */
export class SourceFile implements WrittenFile {
  readonly #imports = new Map<string, Map<string, Use>>();
  readonly #namespaces = new Map<string, { name: string; isType: boolean }>();
  readonly #parts: string[] = [];
  readonly #ending = new Set<string>();

  constructor(
    /** The path from the root of the repository. */
    readonly path: string,
    /** The subject that it is written from. Absent if it is written from all of them. */
    readonly subject?: Subject,
  ) {}

  /** The \`index.ts\` of a folder, which exports a file for each subject. */
  static list(folder: string, of: readonly Subject[]): SourceFile {
    const file = new SourceFile(`${folder}/index.ts`);
    file.add(of.map(({ name }) => `export * from "./${name}.js";`).join("\n"));
    return file;
  }

  /** Imports a value. Returns its name, for use in the code. */
  value(name: string, module: string): string {
    this.#importsOf(module).set(name, "value");
    return name;
  }

  /** Imports a type. Returns its name. */
  type(name: string, module: string): string {
    const names = this.#importsOf(module);
    if (!names.has(name)) names.set(name, "type");
    return name;
  }

  /** Imports a default export. Returns its name. */
  default(name: string, module: string): string {
    this.#importsOf(module).set(name, "default");
    return name;
  }

  /** Imports all of a module under one name, if the code uses it. */
  namespace(name: string, module: string, isType = false): void {
    this.#namespaces.set(module, { name, isType });
  }

  /** Adds a declaration. An empty one is left out. */
  add(code: string): void {
    if (code !== "") this.#parts.push(code.trim());
  }

  /** Adds a declaration after all others, once. */
  addAtEnd(code: string): void {
    this.#ending.add(code.trim());
  }

  /** The file's text, before formatting. */
  toString(): string {
    const source = this.subject ? `components/${this.subject.name}.ts` : "components/";
    const header = `// Written by \`pnpm generate\` from specification/${source}: edit that.`;
    const code = [...this.#parts, ...this.#ending].join("\n\n");
    const imports = [
      ...[...this.#namespaces]
        .filter(([, { name }]) => new RegExp(`\\b${name}\\.`).test(code))
        .map(([module, { name, isType }]) => `import ${isType ? "type " : ""}* as ${name} from "${module}";`),
      ...[...this.#imports].map(([module, names]) => importOf(module, names)),
    ];
    return `${header}\n\n${imports.join("\n")}\n\n${code}\n`;
  }

  #importsOf(module: string): Map<string, Use> {
    const names = this.#imports.get(module) ?? new Map();
    this.#imports.set(module, names);
    return names;
  }
}

function importOf(module: string, names: ReadonlyMap<string, Use>): string {
  const whole = [...names].filter(([, use]) => use === "default").map(([name]) => `${name}, `);
  const parts = [...names].filter(([, use]) => use !== "default");
  const isAllTypes = whole.length === 0 && parts.every(([, use]) => use === "type");
  const listed = parts.map(([name, use]) => (use === "type" && !isAllTypes ? `type ${name}` : name));
  return `import ${isAllTypes ? "type " : ""}${whole.join("")}{ ${listed.join(", ")} } from "${module}";`;
}

/** A sentence as a comment in front of a declaration. */
export function comment(text: string): string {
  const [line, ...rest] = wrapped(text, 117);
  return rest.length === 0 && text.length <= 113
    ? `/** ${line} */`
    : `/**\n${[line, ...rest].map((one) => ` * ${one}`).join("\n")}\n */`;
}

/** A sentence as a comment in front of a member. */
export function lineComment(text: string): string {
  return wrapped(text, 115)
    .map((line) => `// ${line}\n`)
    .join("");
}

function wrapped(text: string, length: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = `${lines.at(-1)} ${word}`.trimStart();
    if (line.length > length) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
