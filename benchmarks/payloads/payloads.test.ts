import { describe, expect, test } from "vitest";
import guard from "../contenders/guard.js";
import strict from "../contenders/zod-strict.js";
import { payloads, variants } from "./index.js";

describe.each(payloads)("$name", ({ text }) => {
  test("conforming satisfies the specification", () => {
    expect(strict.accepts(JSON.parse(text.conforming))).toBe(true);
  });

  test("deviating does not satisfy it, and our guard accepts it", () => {
    expect(strict.accepts(JSON.parse(text.deviating))).toBe(false);
    expect(guard.accepts(JSON.parse(text.deviating))).toBe(true);
  });

  test("broken is rejected, because of its last member alone", () => {
    const broken = JSON.parse(text.broken) as object;
    expect(guard.accepts(broken)).toBe(false);
    expect(Object.keys(broken).at(-1)).toBe("system_fingerprint");
    expect(strict.accepts({ ...broken, system_fingerprint: "fp_3b9d5c71e8" })).toBe(true);
  });

  test.each(variants)("%s is JSON without spaces", (variant) => {
    expect(JSON.stringify(JSON.parse(text[variant]))).toBe(text[variant]);
  });
});
