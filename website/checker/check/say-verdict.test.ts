import { deviating, invalid, streams, valid } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { checkText } from "./check-text.js";
import { sayStreamVerdict, sayVerdict, sayVerdictOnAll } from "./say-verdict.js";
import { firstWorst } from "./verdict-of.js";

async function responsesOf(...values: unknown[]) {
  const checked = await checkText(values.map((value) => JSON.stringify(value)).join("\n"));
  return checked.kind === "checked" ? checked.responses : [];
}

test.each([
  [valid.text.wire, "The response conforms", "Every client can read this"],
  [deviating["together-eos"].wire, "The response deviates in 2 places", "check with wire"],
  [invalid["prompt-tokens-as-text"].data, "The response is broken", "Clients fail"],
  [{ object: "response", output: [] }, "This is not a chat completion", "a response of the Responses API"],
])("the verdict on a response", async (json, title, meaning) => {
  const [response] = await responsesOf(json);
  expect(response && sayVerdict(response)).toMatchObject({ title, meaning: expect.stringContaining(meaning) });
});

test("the verdict on several responses is the worst, with counts", async () => {
  const good = valid.text.wire;
  const bad = deviating["together-eos"].wire;
  const all = await responsesOf(good, bad, invalid["prompt-tokens-as-text"].data, bad);
  expect(sayVerdictOnAll(all, 0)).toEqual({
    verdict: "broken",
    title: "1 of 4 responses is broken",
    meaning: "1 conforms, 2 deviate and 1 is broken.",
  });
  expect(firstWorst(all)).toBe(2);
  expect(sayVerdictOnAll(all.slice(0, 2), 3)).toMatchObject({
    title: "1 of 2 responses deviates",
    meaning: "1 conforms and 1 deviates. 3 more are too many for a page, and were not checked.",
  });
  expect(firstWorst(all.slice(0, 2))).toBe(1);
  expect(sayVerdictOnAll(await responsesOf(good, good), 0)).toMatchObject({ title: "All 2 responses conform" });
});

test.each([
  [streams.valid.text.text, "The stream conforms", "and then `[DONE]`"],
  [streams.deviating["without-done"].text, "The stream deviates", "check with wire"],
  [streams.invalid["error-in-the-middle"].text, "Clients fail on this stream after 2 chunks", "overloaded"],
])("the verdict on a stream", async (text, title, meaning) => {
  const checked = await checkText(text);
  expect(checked.kind === "stream" && sayStreamVerdict(checked)).toMatchObject({
    title,
    meaning: expect.stringContaining(meaning),
  });
});
