import { printParseErrorCode, visit } from "jsonc-parser";

/** Where a text stops being JSON. */
export interface SyntaxProblem {
  message: string;
  /** From 0. */
  offset: number;
}

const MESSAGES: Record<string, string> = {
  InvalidSymbol: "a word or sign that JSON does not have",
  InvalidNumberFormat: "a number that JSON does not have",
  PropertyNameExpected: "expected a key in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma, or the end of the list or object",
  CloseBraceExpected: "expected a closing brace",
  CloseBracketExpected: "expected a closing bracket",
  EndOfFileExpected: "more text after the end of the value; of several responses, put each on a line of its own",
  InvalidCommentToken: "a comment, which JSON does not have",
  UnexpectedEndOfComment: "a comment, which JSON does not have",
  UnexpectedEndOfString: "a string that does not end",
  UnexpectedEndOfNumber: "a number that does not end",
  InvalidUnicode: "a \\u without four hexadecimal digits",
  InvalidEscapeCharacter: "a backslash before a character that needs none",
  InvalidCharacter: "a control character in a string, which needs a backslash",
};

/** What is wrong within a string is told of the whole of it. */
const WITHIN_STRING = new Set(["InvalidUnicode", "InvalidEscapeCharacter", "InvalidCharacter"]);

/**
 * Says where a text stops being JSON; `undefined` where it doesn't. JavaScript's own parser says so or doesn't, depending
 * on its version and on the mistake.
 */
export function findSyntaxProblem(text: string): SyntaxProblem | undefined {
  let first: { code: string; offset: number } | undefined;
  try {
    visit(
      text,
      {
        onError(code, offset) {
          first ??= { code: printParseErrorCode(code), offset };
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Brackets nested so deep that the stack is used up. What was found before stands.
  }
  if (first === undefined) return undefined;
  const { code, offset } = first;
  if (endsAt(text, offset)) return { message: "the text ends too early", offset };
  return {
    message: MESSAGES[code] ?? "a mistake",
    offset: WITHIN_STRING.has(code) ? findInString(text, offset) : offset,
  };
}

/** Whether a text could become JSON if more lines followed. One with a string that does not end on its line could not. */
export function isBeginning(text: string): boolean {
  const problem = findSyntaxProblem(text);
  return problem !== undefined && endsAt(text, problem.offset);
}

function endsAt(text: string, offset: number): boolean {
  return offset >= text.trimEnd().length;
}

/** The place of the first character that a string may not have, if the string begins at `start`. */
function findInString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) >= 0x20) {
    if (text[at] !== "\\") {
      at += 1;
      continue;
    }
    const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-f]{4})/i.exec(text.slice(at, at + 6));
    if (escaped === null) break;
    at += escaped[0].length;
  }
  return at;
}
