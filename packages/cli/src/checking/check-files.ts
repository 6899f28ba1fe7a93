import { filesOf } from "../input/files.js";
import type { PolicyOptions } from "../policy/policy-options.js";
import type { Summary } from "../summary/summary.js";
import type { ReadOptions } from "./check-file.js";
import { checkPart } from "./jobs/check-part.js";
import { runJobs } from "./jobs/run-jobs.js";
import type { Result } from "./result.js";
import { withPlaces } from "./to-result.js";

export interface CheckFilesOptions {
  /** Where each value has its response. Absent: it is the value, or is looked for in the usual places. */
  at?: ReadOptions["at"];
  /** The number of worker threads. With 1, the work is done in this thread. */
  jobs: number;
  /** `summary`: only the counts are wanted, and no results come. */
  wants: "results" | "summary";
  /** What fails the run, for the counts. */
  fails: PolicyOptions;
  /** Called now and then with how much was read since, in bytes of the files, and how many results there were. */
  onRead: (bytes: number, checked: number) => void;
}

/** Some results, in the order of the files and their lines; or a summary, which adds up with the others. */
export interface CheckedFiles {
  results: Result[];
  summary?: Summary;
}

/** Checks all that names stand for: files, folders, patterns, and `-` for the standard input. */
export async function* checkFiles(names: readonly string[], options: CheckFilesOptions): AsyncGenerator<CheckedFiles> {
  if (options.jobs > 1) {
    yield* runJobs(filesOf(names), options);
    return;
  }
  let bytes = 0;
  const onBytes = (count: number) => {
    bytes += count;
  };
  for await (const { file, problem } of filesOf(names)) {
    const part =
      problem === undefined
        ? { files: [{ file }], problems: [] }
        : { files: [], problems: [{ before: 0, named: { file, problem } }] };
    const checking = checkPart(part, { ...options, onBytes });
    for (;;) {
      const { done, value } = await checking.next();
      if (done) {
        if (value.summary !== undefined) yield { results: [], summary: value.summary };
        break;
      }
      options.onRead(bytes, value.checked);
      bytes = 0;
      if (value.results.length > 0) yield { results: value.results.map((result) => withPlaces(result)) };
    }
  }
}
