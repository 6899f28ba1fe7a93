import { fileURLToPath } from "node:url";
import type ts from "typescript";
import type { TypeScript } from "./compiler.js";
import type { Probe } from "./probes.js";

/** The compiler's work for a type. */
export interface TypeCost {
  /** The files of our packages that the compiler reads. */
  readonly files: readonly string[];
  /** The lines of those files. */
  readonly lines: number;
  /** How often the compiler instantiates a generic type, beyond what importing the validator alone takes. */
  readonly instantiations: number;
}

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));
/** The name of the module that is compiled. There is no such file. */
const probeFile = fileURLToPath(new URL("probe.ts", import.meta.url));

/** Gives a function that compiles a probe. It parses the files of libraries once for all probes. */
export function typeCosts(typescript: TypeScript): (probe: Probe) => TypeCost {
  const options: ts.CompilerOptions = {
    target: typescript.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: typescript.ModuleKind.NodeNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeNext,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const disk = typescript.createCompilerHost(options);
  const parsed = new Map<string, ts.SourceFile | undefined>();

  const compile = (code: string): ts.Program => {
    const host: ts.CompilerHost = {
      ...disk,
      fileExists: (file) => file === probeFile || disk.fileExists(file),
      readFile: (file) => (file === probeFile ? code : disk.readFile(file)),
      getSourceFile(file, version) {
        if (file === probeFile) return typescript.createSourceFile(file, code, version);
        if (!parsed.has(file)) parsed.set(file, disk.getSourceFile(file, version));
        return parsed.get(file);
      },
    };
    const program = typescript.createProgram([probeFile], options, host);
    const wrong = typescript.getPreEmitDiagnostics(program);
    if (wrong.length > 0) throw new Error(typescript.formatDiagnostics(wrong, host));
    return program;
  };

  return ({ code, without }) => {
    const program = compile(code);
    const files = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(packages));
    return {
      files: files.map(({ fileName }) => fileName.slice(packages.length)),
      lines: files.reduce((lines, file) => lines + file.getLineStarts().length, 0),
      instantiations: program.getInstantiationCount() - compile(without).getInstantiationCount(),
    };
  };
}
