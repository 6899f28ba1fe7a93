import { readFileSync } from "node:fs";
import ts from "typescript";
import { type Entry, subjects } from "../index.js";

/** A doc comment. */
export interface DocComment {
  /** Its sentences, without its tags. */
  readonly text: string;
  readonly isDeprecated: boolean;
}

/** A type with its comment, and the comments of its members. */
interface Documented {
  readonly comment: DocComment;
  readonly members: ReadonlyMap<string, DocComment>;
}

/** Returns the comment of a type, or of one of its members. Throws if there is none. */
export type CommentOf = (type: string, member?: string) => DocComment;

/** Reads the doc comments of the types of an entry. */
export function readDocComments(entry: Entry): CommentOf {
  const types = typesOf(entry);
  return (type, member) => {
    const documented = types.get(type);
    const comment = member === undefined ? documented?.comment : documented?.members.get(member);
    if (comment === undefined) {
      throw new Error(
        `packages/types/src/${entry} has no comment on ${member === undefined ? type : `${type}.${member}`}.`,
      );
    }
    return comment;
  };
}

function typesOf(entry: Entry): Map<string, Documented> {
  const types = new Map<string, Documented>();
  // Types that are the same on the wire are exported again there, some of them under another name.
  const exportedAgain = entry === "wire" ? typesOf("strict") : types;
  for (const { name } of subjects) {
    for (const statement of statementsOf(`packages/types/src/${entry}/${name}.ts`)) {
      if (ts.isInterfaceDeclaration(statement)) {
        types.set(statement.name.text, { comment: commentOn(statement), members: membersOf(statement) });
      } else if (ts.isTypeAliasDeclaration(statement)) {
        types.set(statement.name.text, { comment: commentOn(statement), members: new Map() });
      } else if (
        ts.isExportDeclaration(statement) &&
        statement.exportClause &&
        ts.isNamedExports(statement.exportClause)
      ) {
        for (const { name, propertyName } of statement.exportClause.elements) {
          const documented = exportedAgain.get((propertyName ?? name).text);
          if (documented !== undefined) types.set(name.text, documented);
        }
      }
    }
  }
  return types;
}

function statementsOf(path: string): readonly ts.Statement[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements;
}

function membersOf(declaration: ts.InterfaceDeclaration): Map<string, DocComment> {
  return new Map(declaration.members.map((member) => [member.name?.getText() ?? "", commentOn(member)]));
}

function commentOn(node: ts.Node): DocComment {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    text: comments.map(({ comment }) => asOneParagraph(ts.getTextOfJSDocComment(comment) ?? "")).join(" "),
    isDeprecated: ts.getJSDocDeprecatedTag(node) !== undefined,
  };
}

/** Joins lines and paragraphs, but not the items of a list. A link becomes the name of its target. */
function asOneParagraph(text: string): string {
  return text
    .replace(/\{@link (\S+)\s*\}/g, "`$1`")
    .replace(/\s+(?!- `)/g, " ")
    .replace(/\s+- `/g, "\n- `")
    .trim();
}
