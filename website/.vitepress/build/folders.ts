import { fileURLToPath } from "node:url";

/** The folder of the repository, with a slash at its end. */
export const repositoryFolder = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder `docs`, with a slash at its end. */
export const docsFolder = `${repositoryFolder}docs/`;
