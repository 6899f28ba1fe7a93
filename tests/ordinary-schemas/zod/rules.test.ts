/* The checks that run before zod parses still run after a schema was changed, and after it has parsed other values. */
import { invalid, valid } from "@chat-completion/fixtures";
import * as decoded from "@chat-completion/zod";
import * as strict from "@chat-completion/zod/strict";
import * as wire from "@chat-completion/zod/wire";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const { wire: response } = valid.text;
const [choice] = response.choices;
const choiceWithoutMessage = { index: 0, finish_reason: "tool_calls" };
const withProto = { ...response, metadata: JSON.parse('{"__proto__":"text"}') };
const withBrokenProto = { ...response, metadata: JSON.parse('{"__proto__":5}') };
const withBrokenUsage = { ...response, usage: { prompt_tokens: "9" } };
const errorInPlaceOfCompletion = { error: { message: "No credits left" } };

const changes: Record<string, (schema: z.ZodType) => z.ZodType> = {
  describe: (schema) => schema.describe("described"),
  refine: (schema) => schema.refine(() => true),
  superRefine: (schema) => schema.superRefine(() => {}),
  check: (schema) => schema.check(z.refine(() => true)),
  overwrite: (schema) => schema.overwrite((value) => value),
  "refine, asynchronously": (schema) => schema.refine(async () => true),
  ...("compile" in z && {
    compile: (schema: z.ZodType) => z.compile(schema),
    "compile what is refined": (schema: z.ZodType) => z.compile(schema.refine(() => true)),
    "refine what is compiled": (schema: z.ZodType) => z.compile(schema).refine(() => true),
    "compile a union": (schema: z.ZodType) => z.compile(z.union([z.string(), schema])),
  }),
};

type Read = (value: unknown) => z.ZodSafeParseResult<unknown> | Promise<z.ZodSafeParseResult<unknown>>;

/** Parses with a changed schema, after it has parsed a broken and a good value. */
async function afterReading(schema: z.ZodType, change: (schema: z.ZodType) => z.ZodType, good: unknown): Promise<Read> {
  const changed = change(schema);
  const read: Read = (value) => {
    try {
      return changed.safeParse(value);
    } catch {
      // It has to wait. What is compiled does not wait.
      return changed.safeParseAsync(value);
    }
  };
  for (const value of [5, good, good]) await read(value);
  return read;
}

describe.each(Object.entries(changes))("%s", (_name, change) => {
  test.each([
    ["strict", strict.CreateChatCompletionResponseSchema],
    ["wire", wire.CreateChatCompletionResponseSchema],
  ])("a response at %s", async (_entry, schema) => {
    const read = await afterReading(schema, change, response);
    expect((await read(withProto)).data).toBe(withProto);
    expect((await read(withBrokenProto)).success).toBe(schema === wire.CreateChatCompletionResponseSchema);
    expect((await read(withBrokenUsage)).success).toBe(false);
    const [issue, ...others] = (await read(errorInPlaceOfCompletion)).error?.issues ?? [];
    expect(JSON.stringify(issue)).toContain("No credits left");
    expect(others).toEqual([]);
  });

  test("rejects a choice without a message that was not filtered", async () => {
    const read = await afterReading(wire.ChatCompletionChoiceSchema, change, choice);
    expect((await read(choiceWithoutMessage)).success).toBe(false);
  });

  test("rejects a decoded response with such a choice", async () => {
    const read = await afterReading(decoded.CreateChatCompletionResponseSchema as z.ZodType, change, response);
    expect((await read({ ...response, choices: [choiceWithoutMessage] })).success).toBe(false);
    expect((await read(withBrokenUsage)).success).toBe(false);
    expect((await read((await read(response)).data)).success).toBe(false);
  });
});

test.each<[name: string, change: (schema: z.ZodArray) => z.ZodArray]>([
  ["min", (schema) => schema.min(1)],
  ["max", (schema) => schema.max(9_999)],
  ["nonempty", (schema) => schema.nonempty()],
  ["refine", (schema) => schema.refine(() => true)],
])("a list keeps its bound: %s", async (_name, change) => {
  const calls = wire.ChatCompletionMessageToolCallsSchema as unknown as z.ZodArray;
  const read = await afterReading(calls, (schema) => change(schema as z.ZodArray), [{ function: { name: "f" } }]);
  const { error } = await read(Array.from({ length: 5_000 }, () => ({ type: "custom" })));
  expect(error?.issues).toHaveLength(1_000);
});

describe("an object that allows no other keys, described before or not", () => {
  const usage = { prompt_tokens: 1, cost: 1 };
  const described = (schema: z.ZodObject, describe: boolean) => (describe ? schema.describe("described") : schema);

  test.each([false, true])("strict, catchall and strip do as zod's own do, described: %s", (describe) => {
    const onWire = described(wire.CompletionUsageSchema, describe);
    expect(onWire.strict().safeParse(usage).success).toBe(false);
    expect(onWire.catchall(z.string()).safeParse(usage).success).toBe(false);
    expect(onWire.strip().parse(usage)).toEqual({ prompt_tokens: 1 });
    expect(z.toJSONSchema(onWire.strict())).toMatchObject({ additionalProperties: false });
    const { usage: counted } = response;
    const stripped = described(strict.CompletionUsageSchema, describe)
      .strip()
      .parse({ ...counted, cost: 1 });
    expect(stripped).toEqual(counted);
  });
});

test("an integer is an integer in JSON Schema after any change, without further limits", () => {
  const { prompt_tokens: tokens } = strict.CompletionUsageSchema.shape;
  for (const schema of [
    tokens,
    tokens.describe("described"),
    tokens.meta({ title: "titled" }),
    tokens.min(0),
    tokens.refine(() => true),
    tokens.clone(),
  ]) {
    expect(z.toJSONSchema(schema)).toMatchObject({ type: "integer" });
    expect(schema.safeParse(1.5).success).toBe(false);
    expect(schema.safeParse(1e21).success).toBe(true);
  }
  expect(z.toJSONSchema(tokens.optional())).toMatchObject({ type: "integer" });
});

test("a refined schema rejects every invalid fixture after it has parsed valid ones", async () => {
  const read = await afterReading(
    wire.CreateChatCompletionResponseSchema,
    (schema) => schema.refine(() => true),
    response,
  );
  for (const { name, data } of Object.values(invalid)) {
    const plainly = wire.CreateChatCompletionResponseSchema.safeParse(data);
    expect((await read(data)).success, name).toBe(plainly.success);
  }
});
