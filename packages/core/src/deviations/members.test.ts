import { withValueAt } from "@chat-completion/tests-members/every-member";
import { mayBe, values } from "@chat-completion/tests-members/kinds";
import { members } from "@chat-completion/tests-members/members";
import { describe, expect, test } from "vitest";
import { isAllowed } from "./deviation.js";
import { findDeviations } from "./find-deviations.js";

/** The paths at which strict rejects a value. */
const rejectedAt = (value: unknown) =>
  findDeviations(value)
    .filter((deviation) => !isAllowed(deviation))
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
