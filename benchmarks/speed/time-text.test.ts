import { expect, test } from "vitest";
import { timeText } from "./time-text.js";

const patience = { milliseconds: 0, samples: 3 };

test("every check has a value of its own, and no more are parsed than checked", () => {
  const seen = new Set<unknown>();
  const cost = timeText('{"id":"a"}', (value) => Boolean(seen.add(value)), patience);
  expect(seen.size % 3).toBe(0);
  expect(seen.size).toBeGreaterThan(3);
  expect(cost.accepted).toBe(true);
});

test("a check that takes long has a large share", () => {
  const slow = () => {
    const end = performance.now() + 0.5;
    while (performance.now() < end);
    return false;
  };
  const { check, share, accepted } = timeText('{"id":"a"}', slow, patience);
  expect(check).toBeGreaterThan(400_000);
  expect(share).toBeGreaterThan(10);
  expect(accepted).toBe(false);
});

test("a check that can't make up its mind is an error", () => {
  let accepted = false;
  const waver = () => {
    accepted = !accepted;
    return accepted;
  };
  expect(() => timeText('{"id":"a"}', waver, patience)).toThrow("both accepted and rejected");
});
