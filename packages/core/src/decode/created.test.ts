import { afterEach, describe, expect, test, vi } from "vitest";
import { decodeCreated } from "./created.js";

afterEach(() => vi.unstubAllEnvs());

describe("a date", () => {
  test.each([
    ["2025-03-10T01:04:43Z", 1_741_568_683],
    ["2025-03-10 01:04:43", 1_741_568_683],
    ["2025-03-10T01:04:43", 1_741_568_683],
    ["2025-03-10T01:04:43.999999999Z", 1_741_568_683],
    ["2025-03-10T06:34:43+05:30", 1_741_568_683],
    ["2025-03-09T17:04:43-08:00", 1_741_568_683],
    ["2025-03-10T00:34:43-00:30", 1_741_568_683],
    ["2025-03-10T01:04:43-00:00", 1_741_568_683],
    ["1970-01-01T00:00:00Z", 0],
    ["1969-12-31T23:59:59Z", -1],
    ["2024-02-29T00:00:00Z", 1_709_164_800],
    ["2000-02-29T23:59:59Z", 951_868_799],
    ["9999-12-31T23:59:59Z", 253_402_300_799],
  ])("%s is %d seconds", (created, seconds) => {
    expect(decodeCreated(created)).toBe(seconds);
  });

  test("on 29 February of a year without one is 1 March", () => {
    expect(decodeCreated("2025-02-29T12:00:00Z")).toBe(decodeCreated("2025-03-01T12:00:00Z"));
  });

  test.each(["0000", "0001", "0050", "0099", "0100"])("of the year %s is of that year", (year) => {
    expect(new Date((decodeCreated(`${year}-06-02T12:00:00Z`) as number) * 1000).toISOString()).toBe(
      `${year}-06-02T12:00:00.000Z`,
    );
  });

  test.each([
    ["UTC", 0],
    ["America/New_York", 240],
    ["Asia/Kolkata", -330],
    ["Pacific/Apia", -780],
  ])("is the same on a clock in %s", (zone, minutes) => {
    vi.stubEnv("TZ", zone);
    expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(minutes);
    expect(decodeCreated("2025-07-01T00:00:00")).toBe(1_751_328_000);
    expect(decodeCreated("2025-07-01T00:00:00+02:00")).toBe(1_751_320_800);
  });
});

test.each([-0, -0.5, "0", "000000000000000"])("%s is 0, and never -0", (created) => {
  expect(decodeCreated(created)).toBe(0);
});

test.each([
  [0.999, 0],
  [-1.999, -1],
  [1e21, 1e21],
])("the fraction of %d is cut off", (created, seconds) => {
  expect(decodeCreated(created)).toBe(seconds);
});
