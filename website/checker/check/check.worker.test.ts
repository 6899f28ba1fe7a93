import { beforeEach, expect, test, vi } from "vitest";
import type { CheckAnswer, CheckRequest } from "./check.worker.js";

const SOON = { timeout: 10_000 };

let send: (request: CheckRequest) => void;
const postMessage = vi.fn<(answer: CheckAnswer) => void>();
const reportError = vi.fn<(error: unknown) => void>();

beforeEach(async () => {
  vi.resetModules();
  postMessage.mockReset();
  reportError.mockReset();
  vi.stubGlobal("postMessage", postMessage);
  vi.stubGlobal("reportError", reportError);
  vi.stubGlobal("addEventListener", (_type: string, listener: (event: { data: CheckRequest }) => void) => {
    send = (data) => listener({ data });
  });
  await import("./check.worker.js");
});

test("each text gets an answer, in order", async () => {
  send({ id: 1, text: "{}\n".repeat(500) });
  send({ id: 2, text: "" });
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledTimes(2), SOON);
  expect(postMessage.mock.calls).toMatchObject([
    [{ id: 1, checked: { kind: "checked" } }],
    [{ id: 2, checked: { kind: "empty" } }],
  ]);
  expect(reportError).not.toHaveBeenCalled();
});

test("a failure is reported, and the next text gets its answer", async () => {
  const failure = new Error("it could not be cloned");
  postMessage.mockImplementationOnce(() => {
    throw failure;
  });
  send({ id: 1, text: "{}" });
  send({ id: 2, text: "" });
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledTimes(2), SOON);
  expect(reportError).toHaveBeenCalledExactlyOnceWith(failure);
});
