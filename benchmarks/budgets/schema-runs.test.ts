import { deviating, valid } from "@chat-completion/fixtures";
import * as valibotDecoded from "@chat-completion/valibot";
import * as valibotStrict from "@chat-completion/valibot/strict";
import * as valibotWire from "@chat-completion/valibot/wire";
import * as zodDecoded from "@chat-completion/zod";
import * as zodStrict from "@chat-completion/zod/strict";
import * as zodWire from "@chat-completion/zod/wire";
import * as v from "valibot";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { overBudget, schemaRuns } from "./budgets.js";
import { runnersWithin } from "./runners-within.js";

const accepted = [...Object.values(valid), ...Object.values(deviating)];

/** Broken: the guard rejects it, and the full schema says why. */
const broken = { ...valid.text.wire, usage: "none" };

type StandardResult = { value?: unknown; issues?: unknown };

/** valibot's result has a value although it has issues. */
const acceptedValue = ({ value, issues }: StandardResult) => (issues === undefined ? value : undefined);

/** Every way to parse with a zod schema. What is rejected gives `undefined`, or throws. */
const zodWays = (schema: z.ZodType): Record<string, (json: unknown) => unknown> => ({
  parse: (json) => schema.parse(json),
  safeParse: (json) => schema.safeParse(json).data,
  parseAsync: (json) => schema.parseAsync(json),
  decode: (json) => schema.decode(json),
  "z.safeDecode": (json) => z.safeDecode(schema, json).data,
  "the Standard Schema": async (json) => acceptedValue(await schema["~standard"].validate(json)),
});

/** The same for valibot. */
const valibotWays = (schema: v.GenericSchema): Record<string, (json: unknown) => unknown> => ({
  "v.parse": (json) => v.parse(schema, json),
  "v.safeParse": (json) => {
    const { success, output } = v.safeParse(schema, json);
    return success ? output : undefined;
  },
  "v.parser": (json) => v.parser(schema)(json),
  "v.parseAsync": (json) => v.parseAsync(schema, json),
  "the Standard Schema": async (json) => acceptedValue(await schema["~standard"].validate(json)),
});

const libraries = [
  {
    library: "zod",
    strict: zodStrict.CreateChatCompletionResponseSchema,
    wire: zodWire.CreateChatCompletionResponseSchema,
    decoded: zodDecoded.CreateChatCompletionResponseSchema,
    waysOf: zodWays as (schema: never) => ReturnType<typeof zodWays>,
  },
  {
    library: "valibot",
    strict: valibotStrict.CreateChatCompletionResponseSchema,
    wire: valibotWire.CreateChatCompletionResponseSchema,
    decoded: valibotDecoded.CreateChatCompletionResponseSchema,
    waysOf: valibotWays as (schema: never) => ReturnType<typeof valibotWays>,
  },
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(libraries)("$library", ({ library, strict, wire, decoded, waysOf }) => {
  /**
   * Counts how often the schema of a member runs, at any depth. To parse an object, both libraries run the schema of each
   * known member that is present. If none ran, the response was not parsed by its schema.
   */
  function countRuns(schema: object = wire): () => number {
    const spies = runnersWithin(schema).map((runner) =>
      "run" in runner ? vi.spyOn(runner, "run") : vi.spyOn(runner, "~run"),
    );
    return () => spies.reduce((runs, { mock }) => runs + mock.calls.length, 0);
  }

  function expectWithinBudget(entry: string, runs: number): void {
    expect(runs, overBudget(entry, "schema runs", schemaRuns, runs)).toBeLessThanOrEqual(schemaRuns);
  }

  test.each(Object.entries(waysOf(strict as never)))(
    "strict, %s: what is accepted meets no schema, and is returned itself",
    async (_, read) => {
      const runs = countRuns(strict);
      for (const { wire: json } of Object.values(valid)) expect(await read(json)).toBe(json);
      expectWithinBudget(`@chat-completion/${library}/strict`, runs());
    },
  );

  test.each(Object.entries(waysOf(wire as never)))(
    "wire, %s: what is accepted meets no schema, and is returned itself",
    async (_, read) => {
      const runs = countRuns();
      for (const { wire: json } of accepted) expect(await read(json)).toBe(json);
      expectWithinBudget(`@chat-completion/${library}/wire`, runs());
    },
  );

  test.each(Object.entries(waysOf(decoded as never)))(
    "decoded, %s: what is accepted meets no schema",
    async (_, read) => {
      const runs = countRuns();
      for (const { wire: json, decoded: expected } of accepted) expect(await read(json)).toEqual(expected);
      expectWithinBudget(`@chat-completion/${library}`, runs());
    },
  );

  test.each([
    ["strict", waysOf(strict as never), strict],
    ["wire", waysOf(wire as never), wire],
    ["decoded", waysOf(decoded as never), wire],
  ])("%s: what is rejected runs the schema of every member", async (_, ways, schema) => {
    for (const read of Object.values(ways)) {
      const runs = countRuns(schema);
      expect(
        await Promise.resolve(broken)
          .then(read)
          .catch(() => undefined),
      ).toBeUndefined();
      expect(runs()).toBeGreaterThanOrEqual(Object.keys(broken).length);
      vi.restoreAllMocks();
    }
  });
});
