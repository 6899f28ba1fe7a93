import { camelCase } from "../../read/names.js";
import { SourceFile } from "../source-file.js";
import { translate } from "../vocabulary.js";
import { addShape, quoted, type ShapeMember, type ShapeRule, type ShapeWords } from "./shape.js";

/** The wire shape as types, from which typia generates code. */
export function writeTypiaShape(): SourceFile {
  const file = new SourceFile("benchmarks/contenders/shapes/typia/source/response.ts");
  file.add(`
/* What our wire schemas accept, as types, from which typia generates code. */

type Custom<Target extends "number" | "string", Kind extends string, Check extends string> = tags.TagBase<{
  target: Target;
  kind: Kind;
  value: undefined;
  validate: Check;
  exclusive: true;
}>;

type Finite = number & Custom<"number", "finite", "Number.isFinite($input)">;
type Integer = number & Custom<"number", "integer", "Number.isInteger($input)">;`);
  file.type("tags", "typia");
  addShape(file, "wire", words);
  file.add(`
/** Whether a value is a chat completion as servers send it. */
export const isResponse = ${file.default("typia", "typia")}.createIs<CreateChatCompletionResponse>();`);
  return file;
}

const words: ShapeWords<string> = {
  boolean: "boolean",
  integer: "Integer",
  number: "Finite",
  string: "string",
  unknown: "unknown",
  oneOf: (values) => values.map((value) => `"${value}"`).join(" | "),
  except: (values) =>
    `string & Custom<"string", "except", "${values.map((value) => `$input !== '${value}'`).join(" && ")}">`,
  matching: (pattern) => `string & tags.Pattern<${quoted([pattern]).slice(1, -1)}>`,
  list: (of) => `${/[|&]/.test(of) ? `(${of})` : of}[]`,
  record: (of) => `Record<string, ${of}>`,
  byJsonType: (options) => options.join(" | "),
  byType: (options) => options.join(" | "),
  reference: (name) => name,
  alias: (name, type) => `type ${name} = ${type};`,
  object: (name, members, rule, conditions) => {
    if (conditions.length > 0) {
      const types = conditions.map(({ types = [] }) => ` & (${types.join(" | ")})`).join("");
      return `${words.object(`${name}Shape`, members, rule, [])}\n\ntype ${name} = ${name}Shape${types};`;
    }
    if (rule === undefined) return interfaceOf(name, members);
    const [having, lacking] = [`${name}With${capitalized(rule.member)}`, `${name}Without${capitalized(rule.member)}`];
    return `
${interfaceOf(having, membersWith(rule, members))}

${interfaceOf(lacking, membersWithout(rule, members))}

type ${name} = ${having} | ${lacking};`;
  },
};

type TypiaMember = ShapeMember<string>;

function interfaceOf(name: string, members: readonly TypiaMember[]): string {
  const lines = members.map(({ key, term, absent, null: isNull }) => {
    const options = [term, ...(isNull ? ["null"] : []), ...(absent ? ["undefined"] : [])];
    return `${key}${absent ? "?" : ""}: ${options.join(" | ")};`;
  });
  return `interface ${name} {\n${lines.join("\n")}\n}`;
}

/** The members of an object that has the member of a rule. */
function membersWith({ member }: ShapeRule, members: readonly TypiaMember[]): TypiaMember[] {
  return members.map((one) => (one.key === member ? { ...one, absent: false, null: false } : one));
}

/** The members of an object that lacks the member of a rule, and satisfies the rule. */
function membersWithout({ member, rule }: ShapeRule, members: readonly TypiaMember[]): TypiaMember[] {
  const changed = new Map(members.map((one) => [one.key, one]));
  for (const [key, kind] of Object.entries(rule.members)) {
    changed.set(key, { key, term: translate(kind, "wire", words), absent: false, null: false });
  }
  for (const key of [member, ...rule.missing]) changed.set(key, { key, term: "null", absent: true, null: false });
  return [...changed.values()];
}

const capitalized = (key: string) => `${key[0]?.toUpperCase()}${camelCase(key).slice(1)}`;
