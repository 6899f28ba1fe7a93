import { expect, test } from "vitest";
import type { Manifest } from "../manifests/manifest.js";
import { faultsOf } from "./published-manifests.js";

const manifest: Manifest = {
  name: "@chat-completion/zod",
  version: "1.0.0",
  keywords: ["zod"],
  homepage: "https://git.example/someone/some-repository#readme",
  bugs: { url: "https://git.example/someone/some-repository/issues" },
  author: "Someone",
  repository: { type: "git", url: "git+https://git.example/someone/some-repository.git", directory: "packages/zod" },
  dependencies: { "@chat-completion/core": "1.0.0" },
};

test("a complete manifest has no fault", () => {
  expect(faultsOf(manifest, "1.0.0")).toEqual([]);
});

test("missing fields are faults", () => {
  const { repository, author, ...rest } = manifest;
  expect(faultsOf(rest, "1.0.0")).toEqual(["lacks repository", "lacks author"]);
});

test("another version is a fault", () => {
  expect(faultsOf(manifest, "1.0.1")).toEqual(["is at 1.0.0, and not at 1.0.1"]);
});

test.each([
  ["workspace:", { dependencies: { "@chat-completion/core": "workspace:*" } }],
  ["catalog:", { dependencies: { zod: "catalog:" } }],
  ["./src/", { exports: { ".": { source: "./src/index.ts" } } }],
])("what works in the repository alone: %s", (found, change) => {
  expect(faultsOf({ ...manifest, ...change }, "1.0.0")).toEqual([`holds "${found}"`]);
});

test("the README and the scripts are not checked", () => {
  const more = { readme: "See ./src/ and catalog:", scripts: { build: "tsc ./src/index.ts" } };
  expect(faultsOf({ ...manifest, ...more }, "1.0.0")).toEqual([]);
});
