import { fileURLToPath } from "node:url";
import * as ts from "typescript";

/** An editor with a module open that is beside this file, and not saved. */
export interface Editor {
  /** The text that it shows over a name, in the line that begins so. */
  hover(line: string, name: string): string;
  /** The errors of the module. */
  errors(): string[];
  /** The declarations that are written for it. */
  declarations(): string;
}

/** Opens a module in an editor, with the compiler's own language service, on built declarations. */
export function openInEditor(code: string): Editor {
  const file = fileURLToPath(new URL("in-the-editor.mts", import.meta.url));
  const { options } = ts.getParsedCommandLineOfConfigFile(
    fileURLToPath(new URL("tsconfig.json", import.meta.url)),
    { noEmit: false, emitDeclarationOnly: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  ) as ts.ParsedCommandLine;
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = path === file ? code : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ts.sys.getCurrentDirectory(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  });

  return {
    hover(line, name) {
      const start = code.indexOf(line);
      const afterModule = name === line.split(" ")[1] ? start : start + line.length;
      const info = start < 0 ? undefined : service.getQuickInfoAtPosition(file, code.indexOf(name, afterModule));
      return ts.displayPartsToString(info?.displayParts);
    },
    errors: () =>
      [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, "\n"),
      ),
    declarations: () =>
      service
        .getEmitOutput(file)
        .outputFiles.map(({ text }) => text)
        .join("\n"),
  };
}
