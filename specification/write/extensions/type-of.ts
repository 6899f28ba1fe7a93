import type { Kind } from "../../index.js";
import { translate, type Vocabulary } from "../vocabulary.js";

/** A kind of value on the wire as a type of TypeScript. `named` returns the type of a component or a block. */
export function typeOf(kind: Kind, named: (name: string) => string): string {
  const words: Vocabulary<string> = {
    boolean: "boolean",
    number: "number",
    integer: "number",
    unknown: "unknown",
    string: "string",
    oneOf: (values) => values.map((value) => `"${value}"`).join(" | "),
    except: () => "string",
    matching: () => "string",
    list: (of) => `${/[|&]/.test(of) ? `(${of})` : of}[]`,
    record: (of) => `{ [key: string]: ${of} }`,
    byJsonType: (options) => options.join(" | "),
    byType: (options) => options.join(" | "),
    reference: named,
  };
  return translate(kind, "wire", words);
}
