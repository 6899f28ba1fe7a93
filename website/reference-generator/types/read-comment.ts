import ts from "typescript";
import type { Comment } from "./type-declaration.js";

/** The comment right before a declaration. */
export function readComment(declaration: ts.Node): Comment {
  const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  const tag = (name: string) => textOf(comment?.tags?.find(({ tagName }) => tagName.text === name));
  const deprecated = tag("deprecated");
  const see = tag("see");
  return { text: textOf(comment) ?? "", ...(deprecated && { deprecated }), ...(see && { see }) };
}

function textOf(node: ts.JSDoc | ts.JSDocTag | undefined): string | undefined {
  return ts.getTextOfJSDocComment(node?.comment)?.trim();
}
