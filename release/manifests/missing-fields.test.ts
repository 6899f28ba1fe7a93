import { expect, test } from "vitest";
import type { PublishedPackage } from "./manifest.js";
import { missingFields } from "./missing-fields.js";
import { repositoryFields } from "./repository-fields.js";
import { sharedFields } from "./shared-fields.js";

const directory = "packages/zod";
const name = "@chat-completion/zod";
const place = { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "someone/some-repository" };

const complete: PublishedPackage = {
  directory,
  manifest: {
    name,
    version: "1.0.0",
    description: "Schemas",
    license: "MIT",
    ...sharedFields(name),
    ...repositoryFields(place, directory),
    publishConfig: { access: "public", provenance: true },
  },
};

test("a package that has all of them lacks nothing", () => {
  expect(missingFields(complete)).toEqual([]);
});

test.each(["description", "keywords", "homepage", "bugs", "license", "author", "repository"])("%s", (field) => {
  const manifest = { ...complete.manifest, [field]: undefined };
  expect(missingFields({ directory, manifest })).toEqual([field]);
});

test("an empty list of keywords counts as missing", () => {
  expect(missingFields({ directory, manifest: { ...complete.manifest, keywords: [] } })).toEqual(["keywords"]);
});

test("the directory has to be the package's own", () => {
  const { manifest } = complete;
  expect(missingFields({ directory: "packages/core", manifest })).toEqual(["repository.directory"]);
});

test("access and provenance are required", () => {
  const manifest = { ...complete.manifest, publishConfig: { provenance: false } };
  expect(missingFields({ directory, manifest })).toEqual(["publishConfig.access", "publishConfig.provenance"]);
});
