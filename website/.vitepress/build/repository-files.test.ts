import { expect, test } from "vitest";
import { findRepositoryFiles, resolveLink, toRepositoryPage } from "./repository-files.js";

test("a link out of `docs` leads to a file of the repository", () => {
  expect(resolveLink("docs/guides/a.md", "../../CONTRIBUTING.md#tests")).toBe("CONTRIBUTING.md");
  expect(resolveLink("docs/guides/a.md", "../../packages/cli")).toBe("packages/cli/README.md");
  expect(resolveLink("docs/guides/a.md", "../../packages/core/src/index.ts")).toBe("packages/core/src/index.ts");
  expect(resolveLink("README.md", "LICENSE")).toBe("LICENSE");
  expect(resolveLink("README.md", "docs/images/checker.png")).toBe("docs/images/checker.png");
});

test.each([
  "b.md",
  "../index.md",
  "../../nowhere.md",
  "../../../README.md",
  "/checker",
  "#here",
  "https://example.org/",
])("%s leads to none", (link) => expect(resolveLink("docs/guides/a.md", link)).toBeUndefined());

test("a page's name has no dot", () => {
  expect(toRepositoryPage("packages/cli/README.md")).toBe("repository/packages/cli/README");
  expect(toRepositoryPage("packages/core/src/index.ts")).toBe("repository/packages/core/src/index-ts");
});

test("a file that a page links to becomes a page, and so do the files that it links to", () => {
  const files = findRepositoryFiles();
  // Guides link to these. The first is Markdown, and links to the second.
  expect(files.get("repository/benchmarks/index.md")?.content).toMatch(/^# Benchmarks/);
  expect(files.get("repository/benchmarks/acceptance.md")?.path).toBe("benchmarks/acceptance.md");
  expect(files.get("repository/tests/round-trip/round-trip-ts.md")?.content).toMatch(
    /^# tests\/round-trip\/round-trip\.ts\n\n````ts\n/,
  );
});
