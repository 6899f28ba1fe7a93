import { printParseErrorCode, visit } from "jsonc-parser";

/** The first mistake in a text that is not JSON. */
export interface SyntaxProblem {
  message: string;
  /** The index in the text, in UTF-16 units, from 0. */
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

/** The parser reports a mistake in a string at the beginning of the string. */
const WITHIN_STRING = new Set(["InvalidUnicode", "InvalidEscapeCharacter", "InvalidCharacter"]);

/**
 * Finds the first mistake in a text; `undefined` if the text is JSON. The message of `JSON.parse` has no position in
 * some versions of Node, and for some mistakes.
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
    // The text is nested so deep that the stack overflows. The mistakes found before are kept.
  }
  if (first === undefined) return undefined;
  const { code, offset } = first;
  if (endsAt(text, offset)) return { message: "the text ends too early", offset };
  return {
    message: MESSAGES[code] ?? "a mistake",
    offset: WITHIN_STRING.has(code) ? findInString(text, offset) : offset,
  };
}

/** Whether a text could become JSON if more lines followed. It could not if a string has no end on its line. */
export function isBeginning(text: string): boolean {
  const problem = findSyntaxProblem(text);
  return problem !== undefined && endsAt(text, problem.offset);
}

function endsAt(text: string, offset: number): boolean {
  return offset >= text.trimEnd().length;
}

/** The index of the first forbidden character in the string that begins at `start`. */
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
