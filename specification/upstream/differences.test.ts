import { describe, expect, test } from "vitest";
import { differences } from "./differences.js";
import type { Schema } from "./schema.js";
import { shapeOfDocument } from "./shape-of-document.js";

const tier: Schema = { type: "string", enum: ["default", "flex"] };
const usage: Schema = {
  type: "object",
  properties: { prompt_tokens: { type: "integer" }, cached_tokens: { type: "integer" } },
  required: ["prompt_tokens"],
};

/** What becomes of a small document where one of its schemas is another. */
function changed(members: Record<string, Schema>): string[] {
  const before: Schema = { type: "object", properties: { id: { type: "string" }, tier, usage }, required: ["id"] };
  const now = { ...before, properties: { ...before.properties, ...members } };
  return differences(shapeOfDocument({ root: before }, "#/root"), shapeOfDocument({ root: now }, "#/root"));
}

test("none", () => {
  expect(changed({})).toEqual([]);
  expect(changed({ tier: { type: "string", enum: ["flex", "default"] } })).toEqual([]);
});

describe("members", () => {
  const { prompt_tokens, cached_tokens } = usage.properties as Record<string, Schema>;

  test("added", () => {
    const properties = { ...usage.properties, search_tokens: { type: "integer" } };
    expect(changed({ usage: { ...usage, properties } })).toEqual(["`usage.search_tokens` is new: integer, optional."]);
    const mode = { anyOf: [{ type: "string", enum: ["b", "a"] }, { type: "null" }] };
    expect(changed({ mode })).toEqual(['`mode` is new: `"a"`, `"b"`, optional, or `null`.']);
  });

  test("added, with members of their own: only the outermost is said", () => {
    expect(changed({ more: usage, lists: { type: "array", items: usage } })).toEqual([
      "`lists` is new: array, optional.",
      "`more` is new: object, optional.",
    ]);
  });

  test("added, the name of one beginning with that of another", () => {
    expect(changed({ more: usage, more_still: tier })).toEqual([
      '`more_still` is new: `"default"`, `"flex"`, optional.',
      "`more` is new: object, optional.",
    ]);
  });

  test("removed", () => {
    expect(changed({ usage: { ...usage, properties: { prompt_tokens: prompt_tokens as Schema } } })).toEqual([
      "`usage.cached_tokens` is gone.",
    ]);
  });

  test("renamed, beside one whose name begins alike", () => {
    const properties = { prompt_tokens: prompt_tokens as Schema, cached: cached_tokens as Schema };
    expect(changed({ usage: { ...usage, properties } })).toEqual([
      "`usage.cached_tokens` is gone.",
      "`usage.cached` is new: integer, optional.",
    ]);
  });

  test("that became required, and that became optional", () => {
    expect(changed({ usage: { ...usage, required: ["cached_tokens"] } })).toEqual([
      "`usage.cached_tokens` is required.",
      "`usage.prompt_tokens` is optional.",
    ]);
  });
});

describe("values", () => {
  test("added and removed", () => {
    expect(changed({ tier: { type: "string", enum: ["default", "fast", "slow"] } })).toEqual([
      '`tier` has further values: `"fast"`, `"slow"`.',
      '`tier` lacks values that it had: `"flex"`.',
    ]);
  });

  test("any text, and a list of them", () => {
    expect(changed({ tier: { type: "string" }, id: { type: "string", enum: ["a"] } })).toEqual([
      '`id` has a list of values, and was any text: `"a"`.',
      '`tier` is any text, and had a list of values: `"default"`, `"flex"`.',
    ]);
  });

  test("null", () => {
    expect(changed({ id: { type: ["string", "null"] } })).toEqual(["`id` may be `null`."]);
  });

  test("another type", () => {
    expect(changed({ id: { anyOf: [{ type: "integer" }, { type: "string" }] } })).toEqual([
      "`id` is integer or string, and was string.",
    ]);
  });
});

test("the value as a whole", () => {
  const [object, list]: Schema[] = [{ type: "object" }, { type: "array" }];
  const shape = (root: Schema | undefined) => shapeOfDocument({ root }, "#/root");
  expect(differences(shape(object), shape(list))).toEqual(["It is array, and was object."]);
});
