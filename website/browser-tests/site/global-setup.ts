import type { TestProject } from "vitest/node";
import { buildSite } from "./build-site.js";
import { serveSite } from "./serve-site.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site. */
    origin: string;
    /** The folder with its files. */
    site: string;
  }
}

/** Builds the site and serves it, once for all tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const site = await buildSite();
  const { origin, close } = await serveSite(site);
  project.provide("site", site);
  project.provide("origin", origin);
  return close;
}
