import { breakages } from "./breakages.js";
import manifest from "./package.json" with { type: "json" };

const { openai, ai, "@langchain/openai": langchain } = manifest.devDependencies;

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;

/** The table of breakages, as the README of the fixtures has it. */
export const table = [
  row(["", `\`openai\` ${openai}`, `AI SDK ${ai}`, `LangChain ${langchain}`]),
  row(["---", "---", "---", "---"]),
  ...breakages.map(({ about, fixtures, breaks }) =>
    row([
      `${about}: ${fixtures.map((name) => `\`${name}\``).join(", ")}`,
      breaks.openai?.says ?? "",
      breaks["AI SDK"]?.says ?? "",
      breaks.LangChain?.says ?? "",
    ]),
  ),
].join("\n");
