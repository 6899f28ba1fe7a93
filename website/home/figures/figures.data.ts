import { readFileSync } from "node:fs";
import { repositoryFolder } from "../../.vitepress/build/folders.js";
import { type Figures, readFigures } from "./figures.js";

declare const data: Figures;

export { data };

const read = (report: string) => readFileSync(`${repositoryFolder}benchmarks/${report}.md`, "utf8");

/** Reads the figures when the site is built. */
export default {
  watch: ["../../../benchmarks/{acceptance,acceptance-streams,results}.md"],
  load: (): Figures =>
    readFigures({ acceptance: read("acceptance"), streams: read("acceptance-streams"), results: read("results") }),
};
