import { expect, test } from "vitest";
import { findPages } from "../build/pages.js";
import { sidebarOf } from "./sidebar.js";

test("every guide is in the sidebar once, in the groups of the first page", () => {
  const groups = sidebarOf("guides", "index.md");
  expect(groups[0]?.text).toBe("To start");
  expect(groups[0]?.items?.[0]?.text).toBe("Getting started");
  const links = groups.flatMap(({ items }) => items?.map(({ link }) => `${link?.slice(1)}.md`) ?? []);
  expect(links.toSorted()).toEqual(findPages("guides").toSorted());
  expect(groups.map(({ text }) => text)).not.toContain("More");
});

test("the name of a type may be broken between its words", () => {
  const items = sidebarOf("reference", "reference/index.md").flatMap((group) => group.items ?? []);
  expect(items.map(({ text }) => text)).toContain("Completion<wbr>Usage");
});

test("pages without a link come last", () => {
  expect(sidebarOf("guides", "nowhere.md")).toMatchObject([{ text: "More" }]);
  expect(sidebarOf("nowhere", "index.md")).toEqual([]);
});
