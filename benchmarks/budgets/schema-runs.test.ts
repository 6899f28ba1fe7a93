import { deviating, valid } from "@chat-completion/fixtures";
import { schemaOf, validators } from "@chat-completion/validators";
import { afterEach, describe, expect, test, vi } from "vitest";
import { overBudget, schemaRuns } from "./budgets.js";
import { runnersWithin } from "./runners-within.js";

const accepted = [...Object.values(valid), ...Object.values(deviating)];

/** Broken: the guard rejects it, and the full schema says why. */
const broken = { ...valid.text.wire, usage: "none" };

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(validators)("$name", (validator) => {
  const [{ schema: strict }, { schema: wire }, { schema: decoded }] = [
    schemaOf(validator, "strict"),
    schemaOf(validator, "wire"),
    schemaOf(validator, "decoded"),
  ];
  const { name: library, waysToParse } = validator;

  /**
   * Counts how often a member's schema reads anything, however deep it is. To parse an object, a library runs the
   * schema of each known member that is there: where none was run, the response was not read by its schema.
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

  test.each(Object.entries(waysToParse(strict)))(
    "strict, %s: what is accepted meets no schema, and is returned itself",
    async (_, read) => {
      const runs = countRuns(strict);
      for (const { wire: json } of Object.values(valid)) expect(await read(json)).toBe(json);
      expectWithinBudget(`@chat-completion/${library}/strict`, runs());
    },
  );

  test.each(Object.entries(waysToParse(wire)))(
    "wire, %s: what is accepted meets no schema, and is returned itself",
    async (_, read) => {
      const runs = countRuns();
      for (const { wire: json } of accepted) expect(await read(json)).toBe(json);
      expectWithinBudget(`@chat-completion/${library}/wire`, runs());
    },
  );

  test.each(Object.entries(waysToParse(decoded)))("decoded, %s: what is accepted meets no schema", async (_, read) => {
    const runs = countRuns();
    for (const { wire: json, decoded: expected } of accepted) expect(await read(json)).toEqual(expected);
    expectWithinBudget(`@chat-completion/${library}`, runs());
  });

  test.each([
    ["strict", waysToParse(strict), strict],
    ["wire", waysToParse(wire), wire],
    ["decoded", waysToParse(decoded), wire],
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
