import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { repositoryFolder } from "../build/folders.js";
import { findRepositoryFiles } from "../build/repository-files.js";
import { packageItems, repositorySidebar } from "./repository.js";

test("every README of a package is in the menu", () => {
  const packages = readdirSync(`${repositoryFolder}packages`).filter((name) =>
    existsSync(`${repositoryFolder}packages/${name}/README.md`),
  );
  expect(packageItems.map(({ link }) => link).toSorted()).toEqual(
    packages.map((name) => `/repository/packages/${name}/`).toSorted(),
  );
});

test("every link of the sidebar leads to a page", () => {
  const pages = new Set(findRepositoryFiles().keys());
  const links = repositorySidebar.flatMap(({ items = [] }) => items.map(({ link = "" }) => link));
  const files = links.map((link) => `${link.slice(1)}${link.endsWith("/") ? "index" : ""}.md`);
  expect(files.filter((file) => !pages.has(file))).toEqual([]);
});
