/** A validator with a package here. */
export type Library = "zod" | "valibot";

/** An entry of a package: its schema returns the decoded value, or the JSON itself after a check by wire or strict. */
export type Entry = "decoded" | "wire" | "strict";

/** The code that checks a response with a library. */
export function codeFor(library: Library, entry: Entry): string {
  const path = entry === "decoded" ? "" : `/${entry}`;
  const member = entry === "decoded" ? "toolCalls" : "tool_calls";
  const lines = [
    `// npm install @chat-completion/${library} ${library}`,
    `import { CreateChatCompletionResponseSchema } from "@chat-completion/${library}${path}";`,
    ...(library === "valibot" ? ['import * as v from "valibot";'] : []),
    "",
    `const completion = ${PARSE[library]};`,
    `console.log(completion.choices[0]?.message${entry === "wire" ? "?" : ""}.${member});`,
  ];
  return `${lines.join("\n")}\n`;
}

const PARSE = {
  zod: "CreateChatCompletionResponseSchema.parse(await response.json())",
  valibot: "v.parse(CreateChatCompletionResponseSchema, await response.json())",
};
