/* No link leads nowhere: to a file of the repository, or to a heading in one, as a code host shows them. */
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { remark } from "remark";
import remarkValidateLinks from "remark-validate-links";
import { engine } from "unified-engine";
import { expect, test } from "vitest";

test("of the documents and the READMEs", async () => {
  const report = new PassThrough();
  engine(
    {
      processor: remark(),
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      files: ["README.md", "CONTRIBUTING.md", "packages", "benchmarks", "docs"],
      extensions: ["md"],
      ignorePatterns: ["**/node_modules"],
      // The engine's type takes plugins of any options, and this one's options are known.
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
