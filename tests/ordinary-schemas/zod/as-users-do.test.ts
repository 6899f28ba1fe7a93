/* The schemas are ordinary schemas of zod: everything that its users do with any schema works with these. */
import { deviating, valid } from "@chat-completion/fixtures";
import {
  CreateChatCompletionResponseToWireSchema,
  CreateChatCompletionResponseSchema as DecodedSchema,
} from "@chat-completion/zod";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";

const { wire: response, decoded } = valid["tool-calls-in-parallel"];
const broken = { ...response, id: 1, choices: [{ ...response.choices[0], index: "0" }] };

describe.each([
  ["wire", wire.CreateChatCompletionResponseSchema],
  ["strict", strict.CreateChatCompletionResponseSchema],
] as const)("%s", (_entry, schema) => {
  afterEach(() => {
    z.config({ jitless: false });
  });

  test.each([false, true])("returns its input, with jitless %s", async (jitless) => {
    z.config({ jitless });
    expect(schema.parse(response)).toBe(response);
    expect(await schema.parseAsync(response)).toBe(response);
    expect(z.encode(schema, response)).toBe(response);
    expect(z.array(schema).parse([response])[0]).toBe(response);
    expect(z.object({ body: schema.nullish() }).parse({ body: response }).body).toBe(response);
    expect(z.union([z.string(), schema]).parse(response)).toBe(response);
    expect(schema["~standard"].validate(response)).toEqual({ value: response });
  });

  test.each([false, true])("names the paths of its issues, with jitless %s", async (jitless) => {
    z.config({ jitless });
    const paths = [["id"], ["choices", 0, "index"]];
    expect(schema.safeParse(broken).error?.issues.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    expect((await schema.safeParseAsync(broken)).error?.issues).toHaveLength(2);
    expect(z.object({ body: schema }).safeParse({ body: broken }).error?.issues[0]?.path[0]).toBe("body");
  });

  test("has a shape whose schemas can be used by themselves", () => {
    expect(Object.keys(schema.shape)).toContain("system_fingerprint");
    expect(schema.shape.choices.element.shape.index.safeParse(1.5).success).toBe(false);
    expect(schema.pick({ id: true }).parse({ id: "x" })).toEqual({ id: "x" });
    expect(schema.partial().parse({})).toEqual({});
    expect(schema.keyof().options).toContain("choices");
  });

  test("can be extended three levels down, and keeps unknown keys", () => {
    const Message = schema.shape.choices.element.shape.message;
    const MessageSchema = (Message instanceof z.ZodObject ? Message : Message.unwrap().unwrap()).extend({
      reasoning_content: z.string(),
    });
    const ResponseSchema = schema.extend({
      choices: z.array(schema.shape.choices.element.extend({ message: MessageSchema })),
    });
    const [choice] = response.choices;
    const extended = (message: object) => ({
      ...response,
      x: 1,
      choices: [{ ...choice, y: 2, message: { ...choice?.message, ...message } }],
    });
    expect(ResponseSchema.parse(extended({ reasoning_content: "Hm.", z: 3 }))).toEqual(
      extended({ reasoning_content: "Hm.", z: 3 }),
    );
    expect(ResponseSchema.safeParse(extended({})).error?.issues).toMatchObject([
      { path: ["choices", 0, "message", "reasoning_content"] },
    ]);
  });

  test("can be described and refined", () => {
    expect(schema.describe("A response").description).toBe("A response");
    expect(schema.describe("A response").parse(response)).toBe(response);
    expect(schema.meta({ title: "Response" }).parse(response)).toBe(response);
    const refined = (schema as z.ZodType<{ choices: unknown[] }>).refine(
      ({ choices }) => choices.length > 5,
      "Too few",
    );
    expect(refined.safeParse(response).error?.issues).toMatchObject([{ message: "Too few" }]);
    expect(refined.safeParse({ ...response, id: 1 }).error?.issues).toMatchObject([{ path: ["id"] }]);
    expect((schema as z.ZodType).refine(() => true).parse(response)).toBe(response);
  });
});

describe("the decoded value", () => {
  test("is a codec", async () => {
    expect(z.decode(DecodedSchema, response)).toEqual(decoded);
    expect(z.encode(DecodedSchema, decoded)).toEqual(response);
    expect(await DecodedSchema.parseAsync(response)).toEqual(decoded);
    expect(z.array(DecodedSchema).parse([response])).toEqual([decoded]);
    expect(CreateChatCompletionResponseToWireSchema.parse(decoded)).toEqual(response);
    expect(z.encode(CreateChatCompletionResponseToWireSchema, response)).toEqual(decoded);
  });

  test("names the wire's paths in a malformed decoded value", () => {
    const malformed = { ...decoded, choices: [{ ...decoded.choices[0], finishReason: 5 }] } as never;
    const path = ["choices", 0, "finish_reason"];
    expect(z.safeEncode(DecodedSchema, malformed).error?.issues).toMatchObject([{ path }]);
    expect(CreateChatCompletionResponseToWireSchema.safeParse(malformed).error?.issues).toMatchObject([{ path }]);
    expect(z.safeEncode(DecodedSchema, null as never).success).toBe(false);
  });
});

test("a response of the wire is encoded to itself", () => {
  expect(z.encode(DecodedSchema, response as never)).toEqual(response);
});

test("a member of another kind of tool call is an unknown key", () => {
  const schema = wire.ChatCompletionMessageToolCallSchema;
  expect(schema.pick({ custom: true }).parse({ custom: 5 })).toEqual({ custom: 5 });
});

test("JSON Schema of the codec's input is that of wire", () => {
  const { $schema, ...input } = z.toJSONSchema(DecodedSchema, { io: "input" });
  const { $schema: _, ...onWire } = z.toJSONSchema(wire.CreateChatCompletionResponseSchema);
  expect(input).toEqual(onWire);
});

test("a choice without a message is accepted only if it ended without a call, by itself, described and in a response", () => {
  const { choices } = deviating["azure-filtered-without-message"].wire;
  expect(wire.ChatCompletionChoiceSchema.parse(choices[0])).toBe(choices[0]);
  const called = { ...choices[0], finish_reason: "tool_calls" };
  expect(wire.ChatCompletionChoiceSchema.safeParse(called).error?.issues).toMatchObject([{ path: ["message"] }]);
  expect(wire.ChatCompletionChoiceSchema.describe("x").safeParse(called).success).toBe(false);
  expect(
    wire.CreateChatCompletionResponseSchema.safeParse({ ...response, choices: [called] }).error?.issues,
  ).toMatchObject([{ path: ["choices", 0, "message"] }]);
});
