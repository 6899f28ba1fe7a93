/* Every link to a file of the repository, or to a heading in one, has a target on a code host. */
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { remark } from "remark";
import remarkValidateLinks from "remark-validate-links";
import { engine } from "unified-engine";
import { expect, test } from "vitest";

test("the links of the guides and of the READMEs", async () => {
  const report = new PassThrough();
  engine(
    {
      processor: remark(),
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      files: ["README.md", "CONTRIBUTING.md", "packages", "benchmarks", "docs"],
      extensions: ["md"],
      ignorePatterns: ["**/node_modules"],
      // The type of the engine's plugins has unknown options, and this plugin has its own.
      plugins: [[remarkValidateLinks as never, { repository: false }]],
      output: false,
      quiet: true,
      streamError: report,
    },
    () => {
      report.end();
    },
  );
  expect(await text(report)).toBe("");
});
