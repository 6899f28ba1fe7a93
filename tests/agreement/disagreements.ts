/* What there can be to disagree about, on any value. */
import { readFileSync } from "node:fs";
import {
  explainChoice,
  findDeviations,
  findNonCompletion,
  isStrictCreateChatCompletionResponse as isStrict,
  isWireCreateChatCompletionResponse as isWire,
} from "@chat-completion/core";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as v from "valibot";
import * as z from "zod";
import { roundTripLaws } from "../round-trip/round-trip.js";
import { parseValibot, parseZod, pathsOf, type Verdict } from "../validators.js";

const wire = {
  zod: parseZod(zodWire.CreateChatCompletionResponseSchema),
  valibot: parseValibot(valibotWire.CreateChatCompletionResponseSchema),
};
const strict = {
  zod: parseZod(zodStrict.CreateChatCompletionResponseSchema),
  valibot: parseValibot(valibotStrict.CreateChatCompletionResponseSchema),
};
/** The same schemas, without what stands in front of them. */
const bare = {
  zod: parseZod(zodWire.CreateChatCompletionResponseSchema.extend({})),
  valibot: parseValibot(v.looseObject(valibotWire.CreateChatCompletionResponseSchema.entries)),
};

const compile = ({ $schema: _, ...schema }: { $schema?: unknown }) =>
  new Ajv2020({ strict: false, strictNumbers: true }).compile(schema);
const jsonSchema = {
  zodWire: compile(z.toJSONSchema(zodWire.CreateChatCompletionResponseSchema)),
  valibotWire: compile(toJsonSchema(valibotWire.CreateChatCompletionResponseSchema)),
  zodStrict: compile(z.toJSONSchema(zodStrict.CreateChatCompletionResponseSchema)),
  valibotStrict: compile(toJsonSchema(valibotStrict.CreateChatCompletionResponseSchema)),
  publishedWire: compilePublished("wire"),
  publishedStrict: compilePublished("strict"),
};

/** The JSON Schemas that the fixtures come with compile under the strictest rules that Ajv has. */
function compilePublished(entry: "wire" | "strict") {
  const file = new URL(`../../packages/fixtures/src/json-schema/${entry}.schema.json`, import.meta.url);
  return new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(file, "utf8")));
}

/**
 * Whether wire rejects a value only for what no schema of an object says by itself: a choice without a message, in the
 * place of which something else may stand; an error beside empty choices; a value that is decoded already.
 */
const isRejectedInFrontOnly = (value: unknown, verdict: Verdict) =>
  !verdict.success &&
  verdict.issues.every(({ path: [first, place] }) => {
    const { choices } = Object(value) as { choices?: unknown };
    if (first === undefined) return Array.isArray(choices);
    return first === "choices" && explainChoice(Object(choices)[place as number]) !== undefined;
  });

/** Whether a value is an error beside empty choices, which OpenAI's own schema allows. */
const isErrorAlone = (value: unknown) =>
  Array.isArray(Object(value).choices) && findNonCompletion(value)?.code === "error-envelope";

/** The paths at which strict rejects a value, by `findDeviations`. */
const deviationPaths = (value: unknown) => {
  const rejecting = findDeviations(value).filter(({ code }) => code !== "unknown-key" && code !== "no-choices");
  return [...new Set(rejecting.map(({ path }) => JSON.stringify(path)))].sort();
};

/** Every disagreement of zod, valibot, the guard, JSON Schema and `findDeviations` on a value; and every law of round trips that is broken. */
export function disagreementsOn(value: unknown): string[] {
  const disagreements: string[] = [];
  const expect = (what: string, holds: boolean) => {
    if (!holds) disagreements.push(what);
  };
  const verdicts = { wire: bothOf(wire, value), strict: bothOf(strict, value) };
  for (const [entry, { zod, valibot }] of Object.entries(verdicts)) {
    expect(`${entry}: another verdict`, zod.success === valibot.success);
    expect(`${entry}: other paths`, `${pathsOf(zod)}` === `${pathsOf(valibot)}`);
    expect(`${entry}: zod made a copy`, !zod.success || zod.value === value);
    expect(`${entry}: valibot made a copy`, !valibot.success || valibot.value === value);
  }
  const [onWire, inStrict] = [verdicts.wire.zod, verdicts.strict.zod];
  expect("the guard of wire", isWire(value) === onWire.success);
  expect("the guard of strict", isStrict(value) === inStrict.success);
  expect("strict accepts what wire rejects", onWire.success || !inStrict.success);
  expect("findDeviations names other paths than strict", `${deviationPaths(value)}` === `${pathsOf(inStrict)}`);
  expect("JSON Schema of wire, as published", jsonSchema.publishedWire(value) === onWire.success);
  expect("JSON Schema of strict, as published", jsonSchema.publishedStrict(value) === inStrict.success);
  if (!isErrorAlone(value)) {
    expect("JSON Schema of strict, from zod", jsonSchema.zodStrict(value) === inStrict.success);
    expect("JSON Schema of strict, from valibot", jsonSchema.valibotStrict(value) === inStrict.success);
  }
  if (!isRejectedInFrontOnly(value, onWire)) {
    expect("JSON Schema of wire, from zod", jsonSchema.zodWire(value) === onWire.success);
    expect("JSON Schema of wire, from valibot", jsonSchema.valibotWire(value) === onWire.success);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    expect("zod without its shortcut", !isObject || bare.zod(value).success === onWire.success);
    expect("valibot without its shortcut", !isObject || bare.valibot(value).success === onWire.success);
  }
  if (onWire.success) {
    for (const [law, hold] of Object.entries(roundTripLaws)) {
      try {
        hold(value as Parameters<typeof hold>[0]);
      } catch (error) {
        disagreements.push(`${law}: ${error instanceof Error ? error.message.slice(0, 500) : error}`);
      }
    }
  }
  return disagreements;
}

function bothOf(validators: typeof wire, value: unknown) {
  return { zod: validators.zod(value), valibot: validators.valibot(value) };
}
