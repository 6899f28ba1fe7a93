import { expect, test } from "vitest";
import { compile } from "../../reference-generator/testing/compile.js";
import { codeFor } from "./code-for.js";

const LIBRARIES = ["zod", "valibot"] as const;
const ENTRIES = ["decoded", "wire", "strict"] as const;

/** Declarations that the code needs to compile. */
const GIVEN = `declare const response: { json(): Promise<unknown> };
declare const console: { log(value: unknown): void };
`;

test("the code compiles, and its result is typed", () => {
  const misuse = "// @ts-expect-error\ncompletion.nonsense;\n";
  const codes = new Map(
    LIBRARIES.flatMap((library) =>
      ENTRIES.map((entry) => [`${library}-${entry}`, GIVEN + codeFor(library, entry) + misuse] as const),
    ),
  );
  expect(compile(codes)).toEqual([]);
});

test("the code names the packages to install, and reads a member", () => {
  expect(codeFor("zod", "decoded")).toBe(`// npm install @chat-completion/zod zod
import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

const completion = CreateChatCompletionResponseSchema.parse(await response.json());
console.log(completion.choices[0]?.message.toolCalls);
`);
  expect(codeFor("valibot", "wire")).toBe(`// npm install @chat-completion/valibot valibot
import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";

const completion = v.parse(CreateChatCompletionResponseSchema, await response.json());
console.log(completion.choices[0]?.message?.tool_calls);
`);
});
