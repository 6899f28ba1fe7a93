import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { codeFor } from "./code-for.js";

const LIBRARIES = ["zod", "valibot"] as const;
const ENTRIES = ["model", "wire", "strict"] as const;

/** What the lines take for granted. */
const RESPONSE = "declare const response: Response;\n";

test("the lines compile, and give a type of their own", () => {
  const codes = new Map(
    LIBRARIES.flatMap((library) =>
      ENTRIES.map((entry) => {
        const file = fileURLToPath(new URL(`${library}-${entry}.ts`, import.meta.url));
        const misuse = "// @ts-expect-error\ncompletion.nonsense;\n";
        return [file, RESPONSE + codeFor(library, entry) + misuse] as const;
      }),
    ),
  );
  expect(compile(codes)).toEqual([]);
});

test("the lines name what has to be installed, and what they give", () => {
  expect(codeFor("zod", "model")).toBe(`// npm install @chat-completion/zod zod
import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

const completion = CreateChatCompletionResponseSchema.parse(await response.json());
console.log(completion.choices[0]?.message.toolCalls);
`);
  expect(codeFor("valibot", "wire")).toBe(`// npm install @chat-completion/valibot valibot
import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";

const completion = v.parse(CreateChatCompletionResponseSchema, await response.json());
console.log(completion.choices[0]?.message?.tool_calls);
`);
});

/** The mistakes in files that exist nowhere but here. */
function compile(codes: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => codes.has(file) || fileExists(file);
  host.readFile = (file) => codes.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const code = codes.get(file);
    return code === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, code, version);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...codes.keys()], options, host))
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
