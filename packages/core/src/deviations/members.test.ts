import { describe, expect, test } from "vitest";
import { withValueAt } from "../testing/every-member.js";
import { mayBe, values } from "../testing/kinds.js";
import { members } from "../testing/members.js";
import { findDeviations } from "./find-deviations.js";

/** The paths at which strict rejects a value. */
const rejectedAt = (value: unknown) =>
  findDeviations(value)
    .filter(({ code }) => code !== "unknown-key" && code !== "no-choices")
    .map(({ path }) => path.join("."));

describe.each(members)("%s", (path, strict) => {
  test("has a deviation, at its path or below, if the specification does not allow the value", () => {
    for (const value of values) {
      const rejected = rejectedAt(withValueAt(path, value));
      expect([value, rejected.length > 0]).toEqual([value, !mayBe(strict, value)]);
      expect(rejected.filter((place) => !isAround(place, path))).toEqual([]);
    }
  });
});

/**
 * Whether a deviation is at a path or below it. Also, whether it is at the root (no completion), or at the `type`
 * beside it.
 */
function isAround(place: string, path: string): boolean {
  const holder = path.endsWith(".type") ? path.slice(0, -".type".length) : path;
  return place === "" || `${place}.`.startsWith(`${holder}.`);
}
