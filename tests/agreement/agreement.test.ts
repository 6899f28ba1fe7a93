/* zod and valibot give one verdict, name the same paths, and agree with the guard and with JSON Schema. */
import { isWireCreateChatCompletionResponse } from "@chat-completion/core";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import * as z from "zod";
import { pathsOf, readValibot, readZod, type Verdict } from "../readers.js";
import { values } from "../values.js";

const wire = {
  zod: readZod(zodWire.CreateChatCompletionResponseSchema),
  valibot: readValibot(valibotWire.CreateChatCompletionResponseSchema),
};
const strict = {
  zod: readZod(zodStrict.CreateChatCompletionResponseSchema),
  valibot: readValibot(valibotStrict.CreateChatCompletionResponseSchema),
};

const compile = ({ $schema: _, ...schema }: { $schema?: unknown }) =>
  new Ajv2020({ strict: false, strictNumbers: true }).compile(schema);
const jsonSchema = {
  zodWire: compile(z.toJSONSchema(zodWire.CreateChatCompletionResponseSchema)),
  valibotWire: compile(toJsonSchema(valibotWire.CreateChatCompletionResponseSchema)),
  zodStrict: compile(z.toJSONSchema(zodStrict.CreateChatCompletionResponseSchema)),
  valibotStrict: compile(toJsonSchema(valibotStrict.CreateChatCompletionResponseSchema)),
};

/** Whether wire refuses a value for nothing but a choice without a message, which no JSON Schema of an object says. */
const lacksAMessageOnly = (verdict: Verdict) =>
  !verdict.success && verdict.issues.every(({ message }) => /message: only a choice|a chunk of a stream/.test(message));

test("on every fixture, and on every value one step away", () => {
  const disagreements: string[] = [];
  let count = 0;
  for (const [what, value] of values()) {
    count++;
    const note = (disagreement: string, holds: boolean) => holds || disagreements.push(`${disagreement}: ${what}`);
    for (const [entry, { zod, valibot }] of Object.entries({ wire, strict })) {
      const [one, other] = [zod(value), valibot(value)];
      note(`${entry}: another verdict`, one.success === other.success);
      note(`${entry}: other paths`, `${pathsOf(one)}` === `${pathsOf(other)}`);
      if (one.success) note(`${entry}: zod made a copy`, one.value === value);
      if (other.success) note(`${entry}: valibot made a copy`, other.value === value);
    }
    const [onWire, inStrict] = [wire.zod(value), strict.zod(value)];
    note("the guard", isWireCreateChatCompletionResponse(value) === onWire.success);
    note("strict takes what wire refuses", onWire.success || !inStrict.success);
    note("JSON Schema of strict, from zod", jsonSchema.zodStrict(value) === inStrict.success);
    note("JSON Schema of strict, from valibot", jsonSchema.valibotStrict(value) === inStrict.success);
    if (lacksAMessageOnly(onWire)) continue;
    note("JSON Schema of wire, from zod", jsonSchema.zodWire(value) === onWire.success);
    note("JSON Schema of wire, from valibot", jsonSchema.valibotWire(value) === onWire.success);
  }
  expect(disagreements.slice(0, 20)).toEqual([]);
  expect(count).toBeGreaterThan(5000);
});
