import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { compile } from "../../reference-generator/testing/compile.js";
import { checkText } from "./check-text.js";
import { codeFor, ENTRIES, LIBRARIES, PURPOSES, purposeOf } from "./code-for.js";

/** Declarations that the code needs to compile. */
const GIVEN = `declare const response: Response;
declare const console: { log(value: unknown): void };
`;

test("the code compiles, and its result is typed", () => {
  const codes = new Map(
    LIBRARIES.flatMap((library) =>
      ENTRIES.flatMap((entry) =>
        PURPOSES.flatMap((purpose) =>
          [false, true].map((isStream) => {
            const result = purpose === "rejected" ? "result" : "completion";
            const code = `${GIVEN}${codeFor(library, entry, purpose, isStream)}// @ts-expect-error\n${result}.nonsense;\n`;
            return [`${library}-${entry}-${purpose}-${isStream}`, code] as const;
          }),
        ),
      ),
    ),
  );
  expect(compile(codes, ["lib.dom.d.ts", "lib.dom.asynciterable.d.ts"])).toEqual([]);
});

test("the code names the packages to install, and reads a member", () => {
  expect(codeFor("zod", "decoded", "toolCalls")).toBe(`// npm install @chat-completion/zod zod
import { CreateChatCompletionResponseSchema } from "@chat-completion/zod";

const completion = CreateChatCompletionResponseSchema.parse(await response.json());
console.log(completion.choices[0]?.message.toolCalls);
`);
  expect(
    codeFor("valibot", "wire", "toolCalls", true),
  ).toBe(`// npm install @chat-completion/valibot @chat-completion/stream valibot
import { readChatCompletion } from "@chat-completion/stream";
import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";

const completion = v.parse(CreateChatCompletionResponseSchema, await readChatCompletion(response));
console.log(completion.choices[0]?.message?.tool_calls);
`);
  expect(codeFor("zod", "strict", "rejected")).toBe(`// npm install @chat-completion/zod zod
import { CreateChatCompletionResponseSchema } from "@chat-completion/zod/strict";
import { z } from "zod";

const result = CreateChatCompletionResponseSchema.safeParse(await response.json());
if (!result.success) console.log(z.prettifyError(result.error));
`);
});

test.each([
  ["a text", valid.text.wire, ["content", "content", "content"]],
  ["calls", valid["tool-calls-in-parallel"].wire, ["toolCalls", "toolCalls", "toolCalls"]],
  ["a refusal", valid.refusal.wire, ["refusal", "refusal", "refusal"]],
  ["what strict rejects", deviating["together-eos"].wire, ["content", "content", "rejected"]],
  ["what wire rejects", invalid["prompt-tokens-as-text"].data, ["rejected", "rejected", "rejected"]],
])("the code for %s reads what the response has", async (_what, json, purposes) => {
  const checked = await checkText(JSON.stringify(json));
  const response = checked.kind === "checked" ? checked.responses[0] : undefined;
  expect(ENTRIES.map((entry) => purposeOf(entry, response))).toEqual(purposes);
});
