import { describe, expect, test } from "vitest";
import { messageOf } from "../testing/chunks.js";

type Piece = Record<string, unknown>;

/** The calls that deltas make, of which each has some pieces. */
const callsOf = (...deltas: Piece[][]) =>
  messageOf(...deltas.map((pieces) => ({ tool_calls: pieces as never })))?.tool_calls;

const call = (id: string, name: string, text = "") => ({ id, type: "function", function: { name, arguments: text } });
const begun = (index: number | null | undefined, id: string, name: string, text = "") => ({
  index,
  ...call(id, name, text),
});
const more = (index: number | null | undefined, text: string) => ({ index, function: { arguments: text } });

describe("a piece with an index", () => {
  test("belongs to the call that began there", () => {
    const calls = callsOf([begun(0, "a", "f"), begun(1, "b", "g")], [more(1, "{}")], [more(0, "[]")]);
    expect(calls).toEqual([call("a", "f", "[]"), call("b", "g", "{}")]);
  });

  test("begins another call there, if it has a name and another id (Cerebras)", () => {
    expect(callsOf([begun(0, "a", "f", "1")], [begun(0, "b", "f", "2")], [more(0, "3")])).toEqual([
      call("a", "f", "1"),
      call("b", "f", "23"),
    ]);
  });

  test("belongs to the same call if its id is empty (DashScope), or comes again without a name (Baseten)", () => {
    expect(callsOf([begun(0, "a", "f", "1")], [{ ...more(0, "2"), id: "" }])).toEqual([call("a", "f", "12")]);
    expect(callsOf([begun(0, "a", "f", "1")], [{ ...more(0, "2"), id: "b" }])).toEqual([call("a", "f", "12")]);
  });

  test("may begin at one (relays of Anthropic): the result has no holes, and no index", () => {
    expect(callsOf([begun(1, "a", "f")], [more(1, "{}")])).toEqual([call("a", "f", "{}")]);
  });
});

describe.each([undefined, null, -1])("a piece whose index is %s", (index) => {
  test("belongs to the call of its id, and begins one if there is none", () => {
    const pieces = [begun(index, "a", "f", "1")];
    expect(callsOf(pieces, [begun(index, "b", "g")], [{ ...more(index, "2"), id: "a" }])).toEqual([
      call("a", "f", "12"),
      call("b", "g"),
    ]);
  });

  test("belongs to the last call if it has no id", () => {
    expect(callsOf([begun(index, "a", "f")], [more(index, "1")], [more(index, "2")])).toEqual([call("a", "f", "12")]);
  });

  test("begins another call if it has a name, and arguments have begun", () => {
    const named = (name: string, text: string) => ({ index, function: { name, arguments: text } });
    expect(callsOf([named("f", "1")], [named("g", "2")])).toEqual([
      { function: { name: "f", arguments: "1" } },
      { function: { name: "g", arguments: "2" } },
    ]);
  });
});

test("two pieces of one delta are never the same call (Mistral)", () => {
  const piece = { function: { name: "f", arguments: "{}" } };
  expect(callsOf([piece, piece])).toEqual([piece, piece]);
});

describe("a name", () => {
  const named = (name: string | null, text = "") => ({ index: 0, function: { name, arguments: text } });

  test("that comes again is nothing (MiniMax)", () => {
    expect(callsOf([named("f")], [named("f", "1")], [named("f", "2")])).toMatchObject([{ function: { name: "f" } }]);
  });

  test("is appended, as long as no arguments have begun", () => {
    expect(callsOf([named("get_")], [named("weather")])).toMatchObject([{ function: { name: "get_weather" } }]);
    expect(callsOf([named("f", "1")], [named("g")])).toMatchObject([{ function: { name: "f" } }]);
  });

  test("that never comes is empty", () => {
    expect(callsOf([named(null, "1")])).toEqual([{ function: { name: "", arguments: "1" } }]);
  });
});

describe("the other members", () => {
  test("the id is the first that is not empty, the type the first", () => {
    const calls = callsOf([{ index: 0, id: "", type: "function" }], [{ index: 0, id: "a", type: "other" }]);
    expect(calls).toEqual([call("a", "")]);
  });

  test("arguments that are null are nothing, an object is its JSON", () => {
    expect(callsOf([more(0, null as never)], [more(0, { a: 1 } as never)])).toEqual([
      { function: { name: "", arguments: '{"a":1}' } },
    ]);
  });

  test("arguments that repeat all that came before are appended (Qianfan)", () => {
    expect(callsOf([more(0, '{"a"')], [more(0, '{"a":1}')])).toMatchObject([
      { function: { arguments: '{"a"{"a":1}' } },
    ]);
  });

  test("a call with `custom` is of that type, and its input is appended", () => {
    const calls = callsOf([{ index: 0, id: "a", custom: { name: "f" } }], [{ index: 0, custom: { input: "x" } }]);
    expect(calls).toEqual([{ id: "a", type: "custom", custom: { name: "f", input: "x" } }]);
    expect(callsOf([{ index: 0, type: "custom" }])).toEqual([{ type: "custom", custom: { name: "", input: "" } }]);
  });

  test("a custom call loses the function that no piece brought, and keeps one that a piece did", () => {
    const custom = { index: 0, custom: { name: "f", input: "" } };
    expect(callsOf([{ index: 0 }], [custom])).toEqual([{ type: "custom", custom: { name: "f", input: "" } }]);
    for (const pieces of [
      [[more(0, "{}")], [custom]],
      [[custom], [more(0, "{}")]],
    ]) {
      expect(callsOf(...pieces)).toEqual([
        { type: "custom", function: { name: "", arguments: "{}" }, custom: { name: "f", input: "" } },
      ]);
    }
  });

  test("others are kept", () => {
    expect(callsOf([{ ...begun(0, "a", "f"), extra_content: { google: {} } }])).toMatchObject([
      { extra_content: { google: {} } },
    ]);
  });
});
