import type { Entry } from "../../index.js";
import { constantName } from "../../read/names.js";
import { patternExcept } from "../pattern.js";
import { SourceFile } from "../source-file.js";
import { addShape, type ShapeMember, type ShapeRule, type ShapeWords, testOf } from "./shape.js";

/**
 * ArkType code: a type in its own language, to be quoted (`text`), a regular expression (`pattern`), or an expression
 * (`type`).
 */
interface Term {
  readonly is: "text" | "pattern" | "type";
  readonly code: string;
}

/** The wire shape in ArkType, for the benchmarks, and the strict one, for the example. */
export function writeArkTypeShapes(): SourceFile[] {
  const wire = shapeOf(
    "benchmarks/contenders/shapes/arktype.ts",
    "wire",
    "/* What our wire schemas accept, in plain ArkType. */",
  );
  const strict = shapeOf(
    "examples/conformance-of-your-own-schema/schema.ts",
    "strict",
    "/* ArkType's defaults: unknown keys are allowed, and an explicit `undefined` is not an absence. */",
  );
  return [wire, strict];
}

const SAYS = { strict: "as the specification has it, to the letter", wire: "as servers send it" };

function shapeOf(path: string, entry: Entry, about: string): SourceFile {
  const file = new SourceFile(path);
  file.value("type", "arktype");
  file.add(about);
  file.add(`
/** A finite number: JSON.parse turns \`1e999\` into Infinity. */
const finite = type.number.atLeast(-Number.MAX_VALUE).atMost(Number.MAX_VALUE);

/** Rejects an array, which is an object to ArkType: needed where no member is required. */
const noArray = (value: object, context: { mustBe(expected: string): false }) =>
  !Array.isArray(value) || context.mustBe("an object");`);
  addShape(file, entry, wordsAtEntry(entry));
  return file;
}

function wordsAtEntry(entry: Entry): ShapeWords<Term> {
  const declared = (name: string, { code }: Term) => {
    const isRoot = name === "CreateChatCompletionResponse";
    const says = `/** A chat completion ${SAYS[entry]}, in ArkType. */\nexport `;
    return `${isRoot ? says : ""}const ${constantName(name)} = ${code};`;
  };
  // On the wire, a member that may be absent may be `undefined` as well.
  const member = ({ key, term, absent, null: isNull }: ShapeMember<Term>) => {
    const others = [...(isNull ? ["null"] : []), ...(absent && entry === "wire" ? ["undefined"] : [])];
    return `${absent ? `"${key}?"` : key}: ${asMember(others.length === 0 ? term : union([term, text(others.join(" | "))]))}`;
  };
  return {
    boolean: text("boolean"),
    integer: text("number.integer"),
    number: made("finite"),
    string: text("string"),
    unknown: text("unknown"),
    oneOf: (values) => text(values.map((value) => `'${value}'`).join(" | ")),
    except: (values) => ({ is: "pattern", code: `/${patternExcept(values)}/` }),
    matching: (pattern) => ({ is: "pattern", code: `/${pattern}/` }),
    list: (of) => (of.is === "text" ? text(`${grouped(of.code)}[]`) : made(`${asType(of)}.array()`)),
    record: (of) => made(`type({ "[string]": ${asMember(of)} }).narrow(noArray)`),
    byJsonType: union,
    byType: union,
    reference: (name) => made(constantName(name)),
    object: (name, members, rule, conditions) => {
      const read = [...(rule === undefined ? [] : keysReadBy(rule)), ...conditions.flatMap(({ keys = [] }) => keys)];
      const keys = [...members.map(member), ...declarationsOf(read, members)];
      const narrowings = [
        ...(members.every(({ absent }) => absent) ? ["noArray"] : []),
        ...(rule === undefined ? [] : [testOf(rule, name)]),
        ...conditions.map(({ test }) => `(value) => ${test}`),
      ];
      const object = `type({ ${keys.join(", ")} })`;
      return declared(name, made(`${object}${narrowings.map((narrowing) => `.narrow(${narrowing})`).join("")}`));
    },
    alias: (name, term) => declared(name, made(asType(term))),
  };
}

function keysReadBy({ rule }: ShapeRule): string[] {
  return [...Object.keys(rule.members), ...rule.missing];
}

/** Declares the keys that a test reads and that are no members, so that its code compiles. */
function declarationsOf(read: readonly string[], members: readonly ShapeMember<Term>[]): string[] {
  const others = read.filter((key) => !members.some((member) => member.key === key));
  return [...new Set(others)].map((key) => `"${key}?": "unknown"`);
}

const text = (code: string): Term => ({ is: "text", code });
const made = (code: string): Term => ({ is: "type", code });
const grouped = (code: string) => (code.includes(" | ") ? `(${code})` : code);

function union(options: readonly Term[]): Term {
  const [first, ...others] = options as [Term, ...Term[]];
  if (options.every(({ is }) => is === "text")) return text(options.map(({ code }) => code).join(" | "));
  return made(`${asType(first)}${others.map((option) => `.or(${asMember(option)})`).join("")}`);
}

/** A term as the value of a member, or as an argument. */
function asMember({ is, code }: Term): string {
  return is === "text" ? `"${code}"` : code;
}

/** A term as an expression that has methods. */
function asType(term: Term): string {
  return term.is === "type" ? term.code : `type(${asMember(term)})`;
}
