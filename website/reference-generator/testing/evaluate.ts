import { runInThisContext } from "node:vm";
import ts from "typescript";

/** The value of a module's `const value`. The module may import only types. */
export function evaluate(code: string): unknown {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  return runInThisContext(`(exports) => { ${outputText}\nreturn value; }`)({});
}
