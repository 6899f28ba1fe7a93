import { expect, test } from "vitest";
import { checkText } from "../../checker/check/check-text.js";
import firstResult from "./first-result.data.js";
import { samples } from "./samples.js";
import { sayResponse, sayResult } from "./say-result.js";

const said = async (text: string) => sayResult(await checkText(text));

test("the samples: what deviates, what conforms, what is broken", async () => {
  const results = await Promise.all(samples.map(({ text }) => said(text)));
  expect(results.map(({ verdict }) => verdict)).toEqual(["deviates", "deviates", "conforms", "broken"]);
  expect(results[0]?.groups.map(({ place, code }) => `${place} ${code}`)).toEqual([
    "choices[0].logprobs missing-key",
    "system_fingerprint unexpected-null",
  ]);
  expect(results[0]).toEqual(sayResponse(firstResult.load()));
  expect(results[2]?.groups).toEqual([]);
  expect(results[3]?.groups[0]).toMatchObject({ place: "choices[0].message.content", level: "rejected" });
});

test.each([
  ["", "There is nothing to check", "Type or paste a response."],
  ["{nope", "It is not JSON", /^Line 1, column 2: /],
  ["{}\n{}\n", "It is more than one response", "The checker page reads streams and JSON Lines."],
])("%j: %s", async (text, title, meaning) => {
  const result = await said(text);
  expect(result).toMatchObject({ verdict: "none", title, groups: [] });
  expect(result.meaning).toMatch(meaning);
});
