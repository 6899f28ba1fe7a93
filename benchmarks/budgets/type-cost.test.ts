import { expect, test } from "vitest";
import { compilers } from "../type-cost/compiler.js";
import { type Probe, probes } from "../type-cost/probes.js";
import { typeCosts } from "../type-cost/type-cost.js";
import { instantiations, overBudget } from "./budgets.js";

const typeCost = typeCosts(await compilers["5.9"]());

function probeOf(name: string): Probe {
  const probe = probes.find((one) => one.name === name);
  if (probe === undefined) throw new Error(`nothing probes ${name}`);
  return probe;
}

test.each(Object.entries(instantiations))(
  "the response's type of %s costs at most %i instantiations",
  (name, budget) => {
    const { instantiations: measured } = typeCost(probeOf(name));
    expect(measured, overBudget(name, "instantiations", budget, measured)).toBeLessThanOrEqual(budget);
  },
);

test("@chat-completion/types costs its own declarations", () => {
  const { files } = typeCost(probeOf("@chat-completion/types"));
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !file.startsWith("types/dist/"))).toEqual([]);
});
