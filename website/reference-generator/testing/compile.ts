import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const tsconfig = fileURLToPath(new URL("../../../tsconfig.json", import.meta.url));
const root = dirname(tsconfig);

/**
 * Compiles modules as one program, with the repository's own options, against the sources of `@chat-completion/types`.
 * `libraries` are declarations of the compiler to add, such as `lib.dom.d.ts`. Returns the compiler's errors, each with the name of the module and the line. Empty if there are none.
 */
export function compile(modules: ReadonlyMap<string, string>, libraries: readonly string[] = []): string[] {
  const config = ts.readConfigFile(tsconfig, ts.sys.readFile).config;
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options,
    types: [],
    noUnusedLocals: false,
    moduleDetection: ts.ModuleDetectionKind.Force,
    paths: { "@chat-completion/types": [`${root}/packages/types/src/index.ts`] },
  };
  options.lib = [...(options.lib ?? []), ...libraries];
  const files = new Map([...modules].map(([name, code]) => [`${root}/website/${name}.ts`, code]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const code = files.get(file);
    return code === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, code, language);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(inWords);
}

function inWords({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${file.fileName.slice(root.length + 1)}:${line + 1}: ${message}`;
}
