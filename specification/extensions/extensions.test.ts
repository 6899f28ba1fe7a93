/* The rows of servers' fields are complete, and what is written about them by hand counts them right. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allBlocks, serversWith } from "../read/extensions.js";
import { all } from "../read/table.js";
import { servers, shared } from "./index.js";

const components = all.map(({ component }) => component.name);

describe.each(allBlocks.map(({ block, server }) => ({ ...block, block, server })))("$name", ({ block, server }) => {
  test("extends components of the wire, with keys that they don't have", () => {
    for (const name of block.extends) {
      expect(components).toContain(name);
      const component = all.find((one) => one.component.name === name)?.component;
      const members = component?.is === "object" ? Object.keys(component.members) : [];
      for (const key of Object.keys(block.fields)) expect(members, `${name}.${key}`).not.toContain(key);
    }
  });

  test("says what each field is, as a phrase and as sentences", () => {
    for (const [key, { means, more, isRequired }] of Object.entries(block.fields)) {
      expect(means, key).toMatch(/[^.]$/);
      expect(more, key).toMatch(/^$|^[\p{Lu}`].*\.$/u);
      // A block is merged into a component that may have none of its fields.
      expect(isRequired && block.extends.length > 0, key).toBe(false);
    }
  });

  test("has a name that begins with its server's", () => {
    expect(block.name.startsWith(server?.prefix ?? "")).toBe(true);
  });
});

test("the servers are in the order of their names, and each has a block", () => {
  const titles = servers.map(({ title }) => title);
  expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, "en", { sensitivity: "base" })));
  for (const server of servers) expect(server.own.length + server.shared.length, server.title).toBeGreaterThan(0);
});

test("what several servers send alike is of at least two", () => {
  const alone = shared
    .filter((block) => block.extends.length > 0)
    .filter((block) => serversWith(block).length + block.alsoFrom.length < 2);
  expect(alone.map(({ name }) => name)).toEqual([]);
});

test.each([
  "packages/zod/README.md",
  "packages/valibot/README.md",
  "packages/types/README.md",
  "docs/guides/adding-a-servers-fields.md",
])("%s has the number of servers", (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  expect(/(\d+) servers\b/.exec(text)?.[1]).toBe(String(servers.length));
});
