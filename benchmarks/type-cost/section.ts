import { markdownTable } from "markdown-table";
import type { Section } from "../report/section.js";
import { compilers } from "./compiler.js";
import { probes } from "./probes.js";
import { typeCosts } from "./type-cost.js";

/** The compiler's work for the response's type at every entry. */
export async function typeCostSection(): Promise<Section> {
  const [older, newer] = [typeCosts(await compilers["5.9"]()), typeCosts(await compilers["6.0"]())];
  const measured: Record<string, number> = {};
  const rows = probes.map((probe) => {
    const { files, lines, instantiations } = older(probe);
    measured[`instantiations of ${probe.name}`] = instantiations;
    measured[`files beside types of ${probe.name}`] = files.filter((file) => !file.startsWith("types/")).length;
    return [probe.name, files.length, lines, instantiations, newer(probe).instantiations];
  });
  return {
    title: "What the types cost",
    body: [
      "The compiler's work on a module that imports the response's type and reads some of its members down to the deepest. Files and lines are those of our packages; instantiations are those beyond what importing the validator alone takes.",
      markdownTable(
        [
          ["", "files", "lines", "instantiations, TypeScript 5.9", "instantiations, TypeScript 6.0"],
          ...rows.map(([name, ...figures]) => [String(name), ...figures.map((figure) => figure?.toLocaleString("en"))]),
        ],
        { align: ["l", "r", "r", "r", "r"] },
      ),
    ].join("\n\n"),
    measured,
  };
}
