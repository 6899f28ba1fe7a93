import { expect, test } from "vitest";
import { repositoryFields } from "./repository-fields.js";

const place = { GITHUB_SERVER_URL: "https://git.example", GITHUB_REPOSITORY: "someone/some-repository" };

test("the addresses are those of the repository that the release runs in", () => {
  expect(repositoryFields(place, "packages/zod")).toEqual({
    repository: {
      type: "git",
      url: "git+https://git.example/someone/some-repository.git",
      directory: "packages/zod",
    },
    homepage: "https://git.example/someone/some-repository/tree/HEAD/packages/zod#readme",
    bugs: { url: "https://git.example/someone/some-repository/issues" },
  });
});

test.each([
  ["no server", { ...place, GITHUB_SERVER_URL: "" }],
  ["no repository", { GITHUB_SERVER_URL: place.GITHUB_SERVER_URL }],
  ["a repository without an owner", { ...place, GITHUB_REPOSITORY: "some-repository" }],
  ["a repository with a path after it", { ...place, GITHUB_REPOSITORY: "someone/some-repository/tree" }],
  ["a server after other text", { ...place, GITHUB_SERVER_URL: "at https://git.example" }],
  ["a server without a protocol", { ...place, GITHUB_SERVER_URL: "git.example" }],
  ["a server with a slash at its end", { ...place, GITHUB_SERVER_URL: "https://git.example/" }],
])("%s is an error that names what is missing", (_what, wrong) => {
  expect(() => repositoryFields(wrong, "packages/zod")).toThrow(/GITHUB_SERVER_URL.*GITHUB_REPOSITORY/);
});
