import { expect, test } from "vitest";
import { findResponse } from "./find-response.js";

const response = { choices: [] };

test.each([
  [{ http: { res: { payload: response } } }, "http.res.payload"],
  [{ calls: [null, { response }] }, "calls[1].response"],
  [{ a: { b: response }, c: response }, "c"],
  [{ msg: JSON.stringify(response) }, "msg"],
])("in %j it is at %s", (value, place) => {
  expect(findResponse(value)).toBe(place);
});

test.each([
  [{ a: { choices: 5 } }],
  [{ "a.b": response }],
  [{ msg: `said ${JSON.stringify(response)}` }],
  ["text"],
  [{ a: { b: { c: { d: { e: { f: { g: { h: { i: response } } } } } } } } }],
  [{ list: Array.from({ length: 5000 }, () => 1), deep: { response } }],
])("in %j it is not found", (value) => {
  expect(findResponse(value)).toBeUndefined();
});
