import { expect, test } from "vitest";
import { alias, component, enumeration, nameAt } from "./component.js";
import { string } from "./kind.js";

test("a component has its name at both entries", () => {
  for (const one of [component("A", "", {}), alias("A", "", string), enumeration("A", "", ["a"])]) {
    expect([nameAt(one, "strict"), nameAt(one, "wire")]).toEqual(["A", "A"]);
  }
});

test("a component may have another name in the specification", () => {
  const one = component("A", "", {}, { strictName: "B" });
  expect([nameAt(one, "strict"), nameAt(one, "wire")]).toEqual(["B", "A"]);
});

test("a component that is on the wire only has no name in the specification", () => {
  for (const one of [component("A", "", {}, { isWireOnly: true }), alias("A", "", string, { isWireOnly: true })]) {
    expect([nameAt(one, "strict"), nameAt(one, "wire")]).toEqual([undefined, "A"]);
  }
});
