/** A validator that there is a package for. */
export type Library = "zod" | "valibot";

/** What to make of a response: the decoded value, or the JSON itself, as servers send it or as the specification has it. */
export type Entry = "decoded" | "wire" | "strict";

/** The few lines that check a response, and what they give. */
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
