/* The schemas are ordinary schemas of valibot: everything that its users do with any schema works with these. */
import { deviating, valid } from "@chat-completion/fixtures";
import {
  CreateChatCompletionResponseToWireSchema,
  CreateChatCompletionResponseSchema as DecodedSchema,
} from "@chat-completion/valibot";
import * as strict from "@chat-completion/valibot/strict";
import * as wire from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { describe, expect, test } from "vitest";

const { wire: response, decoded } = valid["tool-calls-in-parallel"];
const broken = { ...response, id: 1, choices: [{ ...response.choices[0], index: "0" }] };

describe.each([
  [
    "wire",
    wire.CreateChatCompletionResponseSchema,
    wire.ChatCompletionChoiceSchema,
    wire.ChatCompletionResponseMessageSchema,
  ],
  [
    "strict",
    strict.CreateChatCompletionResponseSchema,
    strict.ChatCompletionChoiceSchema,
    strict.ChatCompletionResponseMessageSchema,
  ],
] as const)("%s", (_entry, schema, ChoiceSchema, MessageSchema) => {
  test("returns its input", async () => {
    expect(v.parse(schema, response)).toBe(response);
    expect(await v.parseAsync(schema, response)).toBe(response);
    expect(v.parser(schema)(response)).toBe(response);
    expect(v.is(schema, response)).toBe(true);
    expect(v.parse(v.array(schema), [response])[0]).toBe(response);
    expect(v.parse(v.object({ body: v.nullish(schema) }), { body: response }).body).toBe(response);
    expect(v.parse(v.union([v.string(), schema]), response)).toBe(response);
    expect(schema["~standard"].validate(response)).toMatchObject({ value: response });
  });

  test("names the paths of its issues", () => {
    const { issues = [] } = v.safeParse(schema, broken);
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(["id", "choices.0.index"]);
    expect(v.safeParse(schema, broken, { abortEarly: true }).issues).toHaveLength(1);
    expect(v.flatten(issues as [(typeof issues)[number]]).nested).toHaveProperty(["choices.0.index"]);
    const nested = v.safeParse(v.object({ body: schema }), { body: broken });
    expect(nested.issues?.map((issue) => v.getDotPath(issue))).toEqual(["body.id", "body.choices.0.index"]);
  });

  test("has entries whose schemas can be used by themselves", () => {
    expect(Object.keys(schema.entries)).toContain("system_fingerprint");
    expect(v.is(ChoiceSchema.entries.index, 1.5)).toBe(false);
    expect(v.parse(v.pick(schema, ["id"]), { id: "x" })).toEqual({ id: "x" });
    expect(v.parse(v.omit(schema, ["choices"]), response)).toEqual(response);
    expect(v.parse(v.partial(schema), {})).toEqual({});
    expect(v.keyof(schema).options).toContain("choices");
  });

  test("can be extended three levels down, and keeps unknown keys", () => {
    const ResponseSchema = v.looseObject({
      ...schema.entries,
      choices: v.array(
        v.looseObject({
          ...ChoiceSchema.entries,
          message: v.looseObject({ ...MessageSchema.entries, reasoning_content: v.string() }),
        }),
      ),
    });
    const [choice] = response.choices;
    const extended = (message: object) => ({
      ...response,
      x: 1,
      choices: [{ ...choice, y: 2, message: { ...choice?.message, ...message } }],
    });
    expect(v.parse(ResponseSchema, extended({ reasoning_content: "Hm.", z: 3 }))).toEqual(
      extended({ reasoning_content: "Hm.", z: 3 }),
    );
    const { issues = [] } = v.safeParse(ResponseSchema, extended({}));
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(["choices.0.message.reasoning_content"]);
  });

  test("can be described and refined", () => {
    const described = v.pipe(schema, v.description("A response"));
    expect(v.getDescription(described)).toBe("A response");
    expect(v.parse(described, response)).toBe(response);
    const refined = v.pipe(
      schema,
      v.check(({ choices }) => choices.length > 5, "Too few"),
    );
    expect(v.safeParse(refined, response).issues).toMatchObject([{ message: "Too few" }]);
  });
});

describe("the decoded value", () => {
  test("is the output of decoding and the input of encoding", async () => {
    expect(v.parse(DecodedSchema, response)).toEqual(decoded);
    expect(await v.parseAsync(DecodedSchema, response)).toEqual(decoded);
    expect(v.parse(v.array(DecodedSchema), [response])).toEqual([decoded]);
    expect(v.parse(CreateChatCompletionResponseToWireSchema, decoded)).toEqual(response);
  });

  test("names the wire's paths in a malformed decoded value", () => {
    const malformed = { ...decoded, choices: [{ ...decoded.choices[0], finishReason: 5 }] };
    const { issues = [] } = v.safeParse(CreateChatCompletionResponseToWireSchema, malformed);
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(["choices.0.finish_reason"]);
    expect(v.is(CreateChatCompletionResponseToWireSchema, null)).toBe(false);
  });
});

test("a response of the wire is encoded to itself", () => {
  expect(v.parse(CreateChatCompletionResponseToWireSchema, response as never)).toEqual(response);
});

test("a member of another kind of tool call is an unknown key", () => {
  const schema = wire.ChatCompletionMessageToolCallSchema;
  expect(v.parse(v.pick(schema, ["custom"]), { custom: 5 })).toEqual({ custom: 5 });
});

test("a choice without a message is accepted only if it ended without a call, by itself and in a response", () => {
  const { choices } = deviating["azure-filtered-without-message"].wire;
  expect(v.parse(wire.ChatCompletionChoiceSchema, choices[0])).toBe(choices[0]);
  const called = { ...choices[0], finish_reason: "tool_calls" };
  const pathsOf = (schema: v.GenericSchema, value: unknown) =>
    v.safeParse(schema, value).issues?.map((issue) => v.getDotPath(issue));
  expect(pathsOf(wire.ChatCompletionChoiceSchema, called)).toEqual(["message"]);
  expect(pathsOf(wire.CreateChatCompletionResponseSchema, { ...response, choices: [called] })).toEqual([
    "choices.0.message",
  ]);
});
