import { describe, expect, test } from "vitest";
import * as z from "zod";
import { CreateChatCompletionResponseSchema } from "../wire/index.js";
import { extendChunk, extendResponse, groq, openRouter, together } from "./index.js";

const schema = extendResponse(openRouter);
const wire = {
  provider: "Google",
  choices: [
    {
      message: {
        role: "assistant" as const,
        content: "Six.",
        reasoning: "The usual hour.",
        reasoning_details: [{ type: "reasoning.text", text: "The usual hour.", index: 0 }],
      },
      finish_reason: "stop",
      native_finish_reason: "STOP",
    },
  ],
  usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5, cost: 0.0000177 },
};
const wrong = { ...wire, provider: 5 };

const pathsOf = (of: z.ZodType, value: unknown) => of.safeParse(value).error?.issues.map(({ path }) => path.join("."));

describe("a response with the fields of a server", () => {
  test("is returned itself, however it is parsed", async () => {
    expect(schema.parse(wire)).toBe(wire);
    expect(await schema.parseAsync(wire)).toBe(wire);
    expect(z.compile(schema).parse(wire)).toBe(wire);
    expect(await schema["~standard"].validate(wire)).toEqual({ value: wire });
    const own = JSON.parse('{"__proto__":{"provider":5},"choices":[]}');
    expect(schema.parse(own)).toBe(own);
  });

  test("has an issue at the path of each field of another type", () => {
    const [choice] = wire.choices;
    const message = { ...choice?.message, reasoning: 5, reasoning_details: [{}] };
    const json = { ...wrong, choices: [{ ...choice, message }], usage: { ...wire.usage, cost: "1" } };
    expect(pathsOf(schema, json)).toEqual([
      "choices.0.message.reasoning",
      "choices.0.message.reasoning_details.0.type",
      "usage.cost",
      "provider",
    ]);
  });

  test("is rejected with the issues of the wire, if the wire rejects it", () => {
    const values = [
      { error: { message: "No." } },
      { ...wire, choices: [{}] },
      { ...wire, usage: 5 },
      { ...wire, choices: [{ delta: {} }] },
      { ...wire, choices: [], error: { message: "No." } },
      "text",
      null,
    ];
    for (const value of values) {
      const { error } = CreateChatCompletionResponseSchema.safeParse(value);
      expect(schema.safeParse(value).error?.issues).toEqual(error?.issues);
      expect(error?.issues).toHaveLength(1);
    }
  });

  test("may have fields of other servers, in any form", () => {
    expect(schema.parse({ ...wire, x_groq: 5 })).toEqual({ ...wire, x_groq: 5 });
    expect(pathsOf(extendResponse(groq), { ...wire, x_groq: 5 })).toEqual(["x_groq"]);
  });
});

describe("the schema is an ordinary one", () => {
  test("with checks of the user's", () => {
    const refined = schema.refine(({ provider }) => provider === "Google");
    expect(refined.parse(wire)).toBe(wire);
    expect(pathsOf(refined, { ...wire, provider: "Other" })).toEqual([""]);
    expect(pathsOf(refined, wrong)).toEqual(["provider"]);
  });

  test("that can be extended, picked from and exported", () => {
    const extended = schema.extend({ mood: z.string() });
    expect(pathsOf(extended, wire)).toEqual(["mood"]);
    expect(pathsOf(extended, { ...wrong, mood: "glad" })).toEqual(["provider"]);
    expect(extended.parse({ ...wire, mood: "glad" })).toEqual({ ...wire, mood: "glad" });
    expect(pathsOf(schema.pick({ provider: true }), { provider: 5 })).toEqual(["provider"]);
    expect(schema.shape.provider.parse("Google")).toBe("Google");
    const { properties } = z.toJSONSchema(schema);
    expect(properties?.provider).toEqual({ type: ["string", "null"] });
    expect(properties).toHaveProperty("system_fingerprint");
  });
});

test("a tool call without a type is checked as a function call, and one of an unknown type is not", () => {
  const withCall = (call: object) => ({ choices: [{ message: { tool_calls: [call] } }] });
  const called = { function: { name: "a" } };
  const calls = extendResponse(together);
  expect(pathsOf(calls, withCall({ ...called, index: "0" }))).toEqual(["choices.0.message.tool_calls.0.index"]);
  expect(pathsOf(calls, withCall({ ...called, type: "", index: "0" }))).toEqual([
    "choices.0.message.tool_calls.0.index",
  ]);
  expect(pathsOf(calls, withCall({ type: "toString", index: "0" }))).toBeUndefined();
  expect(pathsOf(calls, withCall({ type: "custom", custom: { name: "a", input: "" }, index: "0" }))).toBeUndefined();
});

test("a chunk is extended as well", () => {
  const chunk = { object: "chat.completion.chunk", choices: [{ delta: { channel: 5 } }], x_groq: { id: "req_1" } };
  expect(pathsOf(extendChunk(groq), chunk)).toEqual(["choices.0.delta.channel"]);
  expect(pathsOf(extendChunk(groq), { ...chunk, error: { message: "No." } })).toEqual([""]);
});
