import { findRepositoryFiles } from "../.vitepress/build/repository-files.js";

/** A page for each file outside of `docs` that a page links to. */
export default {
  paths: () =>
    [...findRepositoryFiles()].map(([page, { content }]) => ({
      params: { path: page.replace(/^repository\/|\.md$/g, "") },
      content,
    })),
};
