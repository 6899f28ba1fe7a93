import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { publishedPackages } from "./manifest.js";
import { sharedFields } from "./shared-fields.js";

const published = publishedPackages(fileURLToPath(new URL("../..", import.meta.url)));

test("seven packages are published", () => {
  expect(published.map(({ manifest }) => manifest.name)).toEqual(
    ["cli", "core", "fixtures", "stream", "types", "valibot", "zod"].map((name) => `@chat-completion/${name}`),
  );
});

test.each(published)("$directory has the author and the keywords that `pnpm release:manifests` writes", (one) => {
  const { author, keywords } = one.manifest;
  expect({ author, keywords }, `${one.directory}/package.json`).toEqual(sharedFields(one.manifest.name));
});

test.each(published)("$directory is public, signed with provenance, and describes itself", ({ manifest }) => {
  expect(manifest).toMatchObject({
    license: "MIT",
    description: expect.stringMatching(/^\S/),
    publishConfig: { access: "public", provenance: true },
  });
});

test.each(published)("$directory has no address of the repository, which a release writes", ({ manifest }) => {
  for (const field of ["repository", "homepage", "bugs"]) expect(manifest).not.toHaveProperty(field);
});

test("a package without keywords of its own is named", () => {
  expect(() => sharedFields("@chat-completion/another")).toThrow("@chat-completion/another");
});
