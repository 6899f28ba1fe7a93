import { patternExcept } from "../pattern.js";
import { SourceFile } from "../source-file.js";
import { addShape, quoted, type ShapeMember, type ShapeWords, testOf } from "./shape.js";

/**
 * A library whose schemas are made by functions: zod, zod/mini and valibot. Its members are what differs between them.
 */
export interface SchemaLibrary {
  /** The name of the file. */
  readonly file: string;
  /** Its name in prose. */
  readonly name: string;
  /** The module that it is imported from, and the name under which files import it. */
  readonly module: string;
  readonly letter: string;
  /** Code before the schemas. */
  readonly prelude?: string;
  readonly integer: string;
  readonly number: string;
  /** Its functions for a list of strings, and for objects that are told apart by one member. */
  readonly oneOf: string;
  readonly byType: string;
  /** A string that matches a pattern. */
  matching(pattern: string): string;
  /** A value that may be absent or `null`: `way` is `nullish`, `optional` or `nullable`. */
  missable(schema: string, way: string): string;
  /** A schema with one more test. */
  checked(schema: string, test: string, message: string): string;
}

/** The wire shape in plain code of such a library. */
export function writeSchemaShape(library: SchemaLibrary): SourceFile {
  const { file: name, module, letter, prelude } = library;
  const file = new SourceFile(`benchmarks/contenders/shapes/${name}.ts`);
  file.namespace(letter, module);
  file.add(`/* What our wire schemas accept, in ${library.name}. */`);
  if (prelude !== undefined) file.add(prelude);
  addShape(file, "wire", wordsOf(library));
  return file;
}

function wordsOf(library: SchemaLibrary): ShapeWords<string> {
  const { letter, integer, number } = library;
  const call = (name: string, ...given: readonly string[]) => `${letter}.${name}(${given.join(", ")})`;
  const declared = (name: string, schema: string) => {
    const isRoot = name === "CreateChatCompletionResponse";
    const says = `/** A chat completion as servers send it, in ${library.name}. */\nexport `;
    return `${isRoot ? says : ""}const ${name}Schema = ${schema};`;
  };
  const member = ({ key, term, ...may }: ShapeMember<string>) => {
    const way = wayOf(may);
    return `${key}: ${way === undefined ? term : library.missable(term, way)}`;
  };
  return {
    boolean: call("boolean"),
    integer,
    number,
    string: call("string"),
    unknown: call("unknown"),
    oneOf: (values) =>
      values.length === 1 ? call("literal", quoted(values).slice(1, -1)) : call(library.oneOf, quoted(values)),
    except: (values) => library.matching(patternExcept(values)),
    matching: (pattern) => library.matching(pattern),
    list: (of) => call("array", of),
    record: (of) => call("record", call("string"), of),
    byJsonType: (options) => call("union", `[${options.join(", ")}]`),
    byType: (options, isClosed) => {
      const listed = `[${options.join(", ")}]`;
      return isClosed ? call(library.byType, `"type"`, listed) : call("union", listed);
    },
    reference: (name) => `${name}Schema`,
    object: (name, members, rule, conditions) => {
      const object = call("looseObject", `{ ${members.map(member).join(", ")} }`);
      const tests = [
        ...(rule === undefined ? [] : [[testOf(rule, name), rule.rule.otherwise]]),
        ...conditions.map(({ test, otherwise }) => [`(value) => ${test}`, otherwise]),
      ] as [test: string, otherwise: string][];
      return declared(
        name,
        tests.reduce((schema, [test, otherwise]) => library.checked(schema, test, `"${otherwise}"`), object),
      );
    },
    alias: declared,
  };
}

function wayOf(may: { absent: boolean; null: boolean }): string | undefined {
  if (may.absent) return may.null ? "nullish" : "optional";
  return may.null ? "nullable" : undefined;
}
