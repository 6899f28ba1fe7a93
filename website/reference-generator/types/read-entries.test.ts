import { expect, test } from "vitest";
import { readEntries } from "./read-entries.js";
import type { TypeDeclaration } from "./type-declaration.js";

const entries = Object.entries(readEntries());

test.each(entries)(
  "every type and every member of %s has a comment",
  (_, declarations: ReadonlyMap<string, TypeDeclaration>) => {
    const silent = [...declarations.values()].flatMap(({ name, comment, members }) => [
      ...(comment.text === "" ? [name] : []),
      ...members.filter((member) => member.comment.text === "").map((member) => `${name}.${member.name}`),
    ]);
    expect(declarations.size).toBeGreaterThan(20);
    expect(silent).toEqual([]);
  },
);
