import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lengthOf, Progress } from "./progress.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function terminal() {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80, getWindowSize: () => [80, 24] });
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => String(stream.read() ?? "") };
}

test("shows no bar for short work", () => {
  const { stream, written } = terminal();
  const progress = new Progress(stream, true, 100);
  progress.read(100);
  progress.hide();
  expect(written()).toBe("");
});

test("shows a bar for long work, and clears it", () => {
  const { stream, written } = terminal();
  const progress = new Progress(stream, true, 2_000_000);
  for (let count = 0; count < 1234; count++) progress.checked();
  vi.advanceTimersByTime(1_000);
  progress.read(1_000_000);
  expect(written()).toContain(" 50 %  1,234 checked");
  progress.hide();
  expect(written().endsWith("\u001b[2K")).toBe(true);
  progress.read(500_000);
  expect(written()).toContain(" 75 %  1,234 checked");
  progress.hide();
  expect(vi.getTimerCount()).toBe(0);
});

test("shows how much was read if the length is not known", () => {
  const { stream, written } = terminal();
  const progress = new Progress(stream, true, undefined);
  vi.advanceTimersByTime(1_000);
  progress.read(12_000_000);
  expect(written()).toContain("0 checked, 12 MB read");
  progress.hide();
});

test("shows no bar if none is wanted", () => {
  const { stream, written } = terminal();
  const progress = new Progress(stream, false, 100);
  vi.advanceTimersByTime(1_000);
  progress.read(50);
  expect(written()).toBe("");
});

test("knows the length of files, but not of the standard input or a folder", async () => {
  const file = new URL(import.meta.url).pathname;
  const length = await lengthOf([file]);
  expect(length).toBeGreaterThan(1_000);
  expect(await lengthOf([file, file, "no such file"])).toBe(Number(length) * 2);
  expect(await lengthOf([file, "-"])).toBeUndefined();
  expect(await lengthOf(["/"])).toBeUndefined();
});
