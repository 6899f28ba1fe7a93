import { expect, test } from "vitest";
import { payloads } from "../payloads/index.js";
import { measureSpeed } from "./measure-speed.js";
import { type Row, rows } from "./rows.js";

const example = payloads.slice(0, 1);

test("a contender and round has a process of its own, with `eval` or without", async () => {
  const wanted = rows.filter(({ contender }) => contender === "zod, plain");
  const seen: Row[] = [];
  const [speed] = await measureSpeed({
    ...{ rows: wanted, payloads: example, rounds: 2, quick: true },
    onProgress: (row) => seen.push(row),
  });
  expect(seen.map(({ withoutEval }) => withoutEval)).toEqual([false, true, true, false]);
  for (const { name } of wanted) {
    const cells = speed?.cells.get(name);
    expect(cells).toMatchObject({
      conforming: { accepted: true },
      deviating: { accepted: true },
      broken: { accepted: false },
    });
    expect(cells?.conforming.share).toBeGreaterThan(0);
  }
});

test.each<[string, Row]>([
  ["There is no contender yup", { name: "an unknown contender", contender: "yup", withoutEval: false }],
  // Ajv compiles its schema, and can't without `eval`.
  ["Code generation from strings disallowed", { name: "Ajv, without eval", contender: "Ajv", withoutEval: true }],
])("a process that fails is an error with what it wrote: %s", async (message, row) => {
  const measuring = measureSpeed({ rows: [row], payloads: example, rounds: 1, quick: true, onProgress: () => {} });
  await expect(measuring).rejects.toThrow(message);
});
