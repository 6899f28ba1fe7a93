import { expect, test } from "vitest";
import { payloads } from "../payloads/index.js";
import type { PayloadSpeed } from "../speed/measure-speed.js";
import { rows } from "../speed/rows.js";
import { targets } from "../targets.js";
import { speedFigures } from "./speed-figures.js";
import { isReached, targetSection } from "./target-section.js";

/** Speeds in which a row costs the same on every text. */
function speedsOf(shareOf: (row: string) => number): PayloadSpeed[] {
  return payloads.map((payload) => ({
    payload,
    parse: 1000,
    cells: new Map(
      rows.map(({ name }) => {
        const cell = { share: shareOf(name), spread: 0, accepted: true };
        return [name, { conforming: cell, deviating: cell, broken: cell }];
      }),
    ),
  }));
}

const speedTargets = targets.filter(({ measured }) => /, (example|logprobs)$/.test(measured));

test("every target of speed has a figure", () => {
  const figures = Object.keys(speedFigures(speedsOf(() => 1)));
  expect(speedTargets).toHaveLength(14);
  for (const { measured } of speedTargets) expect(figures).toContain(measured);
});

test("figures are left out if a row that they need wasn't measured", () => {
  const speeds = speedsOf((row) => (row === "Ajv" ? Number.NaN : 1));
  expect(Object.keys(speedFigures(speeds))).not.toContain("others against guard, example");
  expect(Object.keys(speedFigures(speeds))).toContain("wire, example");
});

test("a figure of both validators is the worse of the two, and of what conforms and what deviates", () => {
  const speeds = speedsOf((row) => {
    if (row === "@chat-completion/valibot/wire") return 0.03;
    return row === "@chat-completion/zod/wire" ? 0.02 : 0.6;
  });
  const zod = speeds[0]?.cells.get("@chat-completion/zod/wire");
  Object.assign(zod ?? {}, { deviating: { share: 0.04, spread: 0, accepted: true } });
  const figures = speedFigures(speeds);
  expect(figures["wire, example"]).toBe(0.04);
  expect(figures["plain against wire, example"]).toBeCloseTo(15);
  expect(figures["rejected, example"]).toBeCloseTo(0.05);
});

test("the targets don't move with the budgets", () => {
  const limits = Object.fromEntries(targets.map(({ measured, limit }) => [measured, limit]));
  expect(limits["bundle of @chat-completion/valibot/wire"]).toEqual({ atMost: 5_000 });
  expect(limits["bundle of @chat-completion/zod"]).toEqual({ atMost: 33_000 });
});

test("a limit is reached on its own side, and at itself", () => {
  const target = { measured: "", says: "", unit: "×" } as const;
  expect(isReached({ ...target, limit: { atMost: 2 } }, 2)).toBe(true);
  expect(isReached({ ...target, limit: { atMost: 2 } }, 2.1)).toBe(false);
  expect(isReached({ ...target, limit: { atLeast: 2 } }, 2.1)).toBe(true);
  expect(isReached({ ...target, limit: { atLeast: 2 } }, 1.9)).toBe(false);
});

test("a figure that wasn't measured is marked, or left out", () => {
  const section = { title: "", body: "", measured: { "wire, example": 0.06 } };
  const [all] = targetSection([section], "all");
  expect(all?.body).toContain("0.060 × JSON.parse | **no**");
  expect(String(all?.body).match(/not measured/g)).toHaveLength(targets.length - 1);
  const [measured] = targetSection([section], "measured");
  expect(measured?.body).toContain("0.060 × JSON.parse | **no**");
  expect(measured?.body).not.toContain("not measured");
  expect(targetSection([], "measured")).toEqual([]);
});
