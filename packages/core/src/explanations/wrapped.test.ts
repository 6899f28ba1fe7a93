import { expect, test } from "vitest";
import { findWrapped } from "./wrapped.js";

const completion = { choices: [] };

test.each([
  [{ data: completion }, "`data`"],
  [{ response: completion }, "`response`"],
  [{ result: completion }, "`result`"],
  [{ provider: completion }, "`provider`"],
  [{ custom_id: "a", response: { body: completion } }, "`response.body`"],
  [[null, completion], "a list"],
  [{ level: "info", msg: JSON.stringify(completion) }, "the text of `msg`"],
  [{ response: ` ${JSON.stringify(completion)}\n` }, "the text of `response`"],
])("a completion is found inside %j", (value, place) => {
  expect(findWrapped(value)).toBe(place);
});

test.each([
  [{}],
  [{ data: [completion] }],
  [{ data: { choices: {} } }],
  [{ other: completion }],
  [[]],
  [[[completion]]],
  [{ msg: '{"choices": []' }],
  [{ msg: 'said {"choices": []}' }],
  [{ msg: '{"text":"\\"choices\\""}' }],
])("and not inside %j", (value) => {
  expect(findWrapped(value)).toBeUndefined();
});
