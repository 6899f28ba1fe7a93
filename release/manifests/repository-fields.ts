import type { Manifest } from "./manifest.js";

/** The environment variables of GitHub's runner with the repository's address. */
export type Place = Readonly<Partial<Record<"GITHUB_SERVER_URL" | "GITHUB_REPOSITORY", string>>>;

/**
 * The fields that depend on the repository's address. No committed manifest has them. A release writes the address of
 * the repository that it runs in, so a fork never publishes the address of another repository.
 *
 * npm rejects a package with provenance whose `repository.url` isn't the repository in the signed statement.
 */
export function repositoryFields(
  { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" }: Place,
  directory: string,
): Required<Pick<Manifest, "repository" | "homepage" | "bugs">> {
  if (!/^https?:\/\/[^/]+$/.test(server) || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new Error(
      "GITHUB_SERVER_URL (such as https://github.com) and GITHUB_REPOSITORY (owner/name) say which repository this is. " +
        `They are "${server}" and "${repository}".`,
    );
  }
  const url = `${server}/${repository}`;
  return {
    repository: { type: "git", url: `git+${url}.git`, directory },
    homepage: `${url}/tree/HEAD/${directory}#readme`,
    bugs: { url: `${url}/issues` },
  };
}
