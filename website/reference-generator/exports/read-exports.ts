import ts from "typescript";
import { readComment } from "../types/read-comment.js";
import type { Comment } from "../types/type-declaration.js";

/** What a package exports under a name. */
export interface Export {
  name: string;
  is: "function" | "class" | "interface" | "type" | "value";
  /** The file of its declaration, from the folder of the package's sources: `readings/cost.ts`. */
  file: string;
  /** The declaration as TypeScript, without a body. */
  code: string;
  comment: Comment;
}

/** Reads what a file exports, in the order of its export statements. What other packages declare is left out. */
export function readExports(folder: string, file = "index.ts"): Export[] {
  const program = ts.createProgram([folder + file], {
    module: ts.ModuleKind.NodeNext,
    customConditions: ["@chat-completion/source"],
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(folder + file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${folder}${file} exports nothing.`);
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declarations = (target.declarations ?? []).filter((one) => one.getSourceFile().fileName.startsWith(folder));
    const [first] = declarations;
    if (first === undefined) return [];
    return [
      {
        name: symbol.name,
        is: kindOf(first),
        file: first.getSourceFile().fileName.slice(folder.length),
        code: declarations.filter(isPublic).map(signature).join("\n"),
        comment: readComment(first),
      },
    ];
  });
}

function kindOf(declaration: ts.Declaration): Export["is"] {
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isClassDeclaration(declaration)) return "class";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  return ts.isTypeAliasDeclaration(declaration) ? "type" : "value";
}

/** Whether a declaration is seen from outside: of an overloaded function, the one with the body is not. */
function isPublic(declaration: ts.Declaration, _place: number, all: readonly ts.Declaration[]): boolean {
  return all.length === 1 || !ts.isFunctionDeclaration(declaration) || declaration.body === undefined;
}

function signature(declaration: ts.Declaration): string {
  const text = declaration.getText();
  if (ts.isFunctionDeclaration(declaration) && declaration.body !== undefined) {
    return withoutExport(text.slice(0, declaration.body.getStart() - declaration.getStart()).trim());
  }
  if (ts.isClassDeclaration(declaration)) return ofClass(declaration);
  if (ts.isVariableDeclaration(declaration)) {
    return `const ${declaration.name.getText()}${declaration.type === undefined ? "" : `: ${declaration.type.getText()}`}`;
  }
  return withoutExport(text);
}

/** A class with its public fields and methods, without bodies. */
function ofClass(declaration: ts.ClassDeclaration): string {
  const members = declaration.members
    .filter((member) => ts.isPropertyDeclaration(member) && !ts.isPrivateIdentifier(member.name))
    .map(
      (member) =>
        `  ${member
          .getFullText()
          .trim()
          .replace(/^override /m, "")}`,
    );
  const heritage = declaration.heritageClauses?.map((clause) => ` ${clause.getText()}`).join("") ?? "";
  return `class ${declaration.name?.getText()}${heritage} {\n${members.join("\n")}\n}`;
}

function withoutExport(text: string): string {
  return text.replace(/^export (default |declare |async )?/, "").replace(/^function\*/, "function");
}
