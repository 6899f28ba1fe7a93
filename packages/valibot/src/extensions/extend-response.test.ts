import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { CreateChatCompletionResponseSchema } from "../wire/index.js";
import { extendChunk, extendResponse, groq, openRouter } from "./index.js";

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

const pathsOf = (of: v.GenericSchema, value: unknown) =>
  v.safeParse(of, value).issues?.map((issue) => v.getDotPath(issue));

describe("a response with the fields of a server", () => {
  test("is returned itself, however it is parsed", async () => {
    expect(v.parse(schema, wire)).toBe(wire);
    expect(await v.parseAsync(schema, wire)).toBe(wire);
    const own = JSON.parse('{"__proto__":{"provider":5},"choices":[]}');
    expect(v.parse(schema, own)).toBe(own);
  });

  test("has an issue at the path of each field of another type, without the value in its message", () => {
    const json = { ...wire, provider: 5, usage: { ...wire.usage, cost: "secret" } };
    expect(pathsOf(schema, json)).toEqual(["usage.cost", "provider"]);
    for (const { message } of v.safeParse(schema, json).issues ?? []) expect(message).not.toContain("secret");
  });

  test("is rejected with the issues of the wire, if the wire rejects it", () => {
    for (const value of [{ error: { message: "No." } }, { ...wire, choices: [{}] }, { ...wire, usage: 5 }, [], null]) {
      const { issues } = v.safeParse(CreateChatCompletionResponseSchema, value);
      const said = (of: typeof issues) => of?.map((issue) => [v.getDotPath(issue), issue.message]);
      expect(said(v.safeParse(schema, value).issues)).toEqual(said(issues));
      expect(issues).toHaveLength(1);
    }
  });
});

describe("the schema is an ordinary one", () => {
  test("with checks of the user's", () => {
    const checked = v.pipe(
      schema,
      v.check(({ provider }) => provider === "Google"),
    );
    expect(v.parse(checked, wire)).toBe(wire);
    expect(v.is(checked, { ...wire, provider: "Other" })).toBe(false);
    expect(pathsOf(checked, wrong)).toEqual(["provider"]);
  });

  test("that can be picked from and spread", () => {
    expect(pathsOf(v.pick(schema, ["provider"]), { provider: 5 })).toEqual(["provider"]);
    const extended = v.looseObject({ ...schema.entries, mood: v.string() });
    expect(pathsOf(extended, wire)).toEqual(["mood"]);
    expect(v.parse(extended, { ...wire, mood: "glad" })).toEqual({ ...wire, mood: "glad" });
  });
});

test("a chunk is extended as well", () => {
  const chunk = { object: "chat.completion.chunk", choices: [{ delta: { channel: 5 } }], x_groq: { id: "req_1" } };
  expect(pathsOf(extendChunk(groq), chunk)).toEqual(["choices.0.delta.channel"]);
});
