import type { Manifest } from "./manifest.js";

/** Where the repository is, as GitHub's runner says in its environment. */
export type Place = Readonly<Partial<Record<"GITHUB_SERVER_URL" | "GITHUB_REPOSITORY", string>>>;

/**
 * The fields that depend on where the repository is. No manifest in the repository has them: a release writes them from
 * the repository that it runs in, so a fork or a move never publishes the address of another.
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
