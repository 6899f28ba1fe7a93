import { fileURLToPath } from "node:url";
import ts from "typescript";
import { readComment } from "./read-comment.js";
import type { Entries, Entry, Member, TypeDeclaration } from "./type-declaration.js";

const sources = fileURLToPath(new URL("../../../packages/types/src", import.meta.url));

/** Types of a request. The reference is about responses. */
const OF_REQUESTS = /\/request\.ts$/;

/** Reads the declarations and their comments from the sources of `@chat-completion/types`, or from another folder. */
export function readEntries(folder = sources): Entries {
  const files = { decoded: `${folder}/index.ts`, wire: `${folder}/wire/index.ts`, strict: `${folder}/strict/index.ts` };
  const program = ts.createProgram(Object.values(files), {
    module: ts.ModuleKind.NodeNext,
    noLib: true,
    types: [],
  });
  const read = (file: string) => readEntry(program, file);
  const wire = read(files.wire);
  return { decoded: withoutQualifiers(read(files.decoded), wire), wire, strict: read(files.strict) };
}

/** Replaces `wire.X` in a decoded type by `X` if both names mean the same type. */
function withoutQualifiers(decoded: Entry, wire: Entry): Entry {
  const shorten = (type: string) =>
    type.replace(/\bwire\.(\w+)/g, (whole, name: string) =>
      decoded.get(name)?.place === wire.get(name)?.place ? name : whole,
    );
  return new Map(
    [...decoded].map(([name, declaration]) => {
      const members = declaration.members.map((member) => ({ ...member, type: shorten(member.type) }));
      return [name, { ...declaration, members }];
    }),
  );
}

function readEntry(program: ts.Program, file: string): Entry {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} exports nothing.`);
  const declarations = checker.getExportsOfModule(module).map((symbol): [string, ts.Declaration | undefined] => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return [symbol.name, target.declarations?.[0]];
  });
  return new Map(
    declarations
      .filter(([, declaration]) => !OF_REQUESTS.test(declaration?.getSourceFile().fileName ?? ""))
      .map(([name, declaration]) => [name, readDeclaration(name, declaration)]),
  );
}

function readDeclaration(name: string, declaration: ts.Declaration | undefined): TypeDeclaration {
  if (
    declaration === undefined ||
    !(ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
  ) {
    throw new Error(`${name} is neither an interface nor a type alias.`);
  }
  const { fileName } = declaration.getSourceFile();
  const common = {
    name,
    subject: fileName.replace(/^.*\/|\.ts$/g, ""),
    place: `${fileName}:${declaration.pos}`,
    comment: readComment(declaration),
  };
  return ts.isInterfaceDeclaration(declaration)
    ? { ...common, members: declaration.members.map(readMember), alternatives: [] }
    : {
        ...common,
        members: [],
        type: toOneLine(declaration.type),
        alternatives: alternativesOf(declaration.type).map(toOneLine),
      };
}

function readMember(member: ts.TypeElement): Member {
  if (!ts.isPropertySignature(member) || member.type === undefined) {
    throw new Error(`${member.getText()} is no property with a type.`);
  }
  return {
    name: member.name.getText(),
    optional: member.questionToken !== undefined,
    type: toOneLine(member.type),
    comment: readComment(member),
  };
}

function alternativesOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isArrayTypeNode(type)) return alternativesOf(type.elementType);
  if (ts.isParenthesizedTypeNode(type)) return alternativesOf(type.type);
  return ts.isUnionTypeNode(type) ? type.types : [type];
}

function toOneLine(type: ts.TypeNode): string {
  return type.getText().replace(/\s+/g, " ").replace(/^\| /, "").replaceAll("( | ", "(").replaceAll(" )", ")");
}
