import { formatPath } from "@chat-completion/core";
import type { Checked, Result } from "../checking/result.js";
import type { Judged } from "../policy/judge.js";
import { type Format, type FormatOptions, MOST_PLACES } from "./format.js";
import { placeOf } from "./kinds.js";
import { formatPlace, nameOf } from "./pretty/place.js";
import { count } from "./words.js";
import { element, escapeText } from "./xml.js";

/** Limit on the test cases of a file. Those beyond it are one test case together. */
const MOST_CASES = 1000;

/** For Jenkins, GitLab and others, as JUnit's XML: a suite for each file, a test case for each response. */
export function junit({ all }: Pick<FormatOptions, "all">): Format {
  let suite: Suite | undefined;
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="chat-completion">\n',
    result(result, judged) {
      let finished: string | undefined;
      if (suite?.file !== result.file) {
        finished = suite?.toText();
        suite = new Suite(result.file, all);
      }
      suite.add(result, judged);
      return finished;
    },
    end: () => `${suite?.toText() ?? ""}</testsuites>\n`,
  };
}

/** The test cases of one file. Their number is known, and written, only after all of them. */
class Suite {
  private readonly cases: string[] = [];
  private readonly counts = { tests: 0, failures: 0, errors: 0 };
  private readonly left = { tests: 0, failures: 0 };

  constructor(
    readonly file: string,
    private readonly all: boolean,
  ) {}

  add(result: Result, judged: Judged): void {
    const isError = !("findings" in result);
    if (this.cases.length >= MOST_CASES && !this.all) {
      this.left.tests += 1;
      if (judged.reason !== undefined) this.left.failures += 1;
      return;
    }
    this.counts.tests += 1;
    if (isError) this.counts.errors += 1;
    else if (judged.reason !== undefined) this.counts.failures += 1;
    this.cases.push(element("testcase", this.caseOf(result), contentOf(result, judged, this.all)));
  }

  toText(): string {
    if (this.left.tests > 0) {
      const { tests, failures } = this.left;
      const message = `${failures} of these fail; --all lists them`;
      const failure = failures === 0 ? "" : element("failure", { message, type: "more" }, "");
      this.cases.push(element("testcase", this.name(`${count(tests, "further response")}`), failure));
      this.counts.tests += 1;
      if (failures > 0) this.counts.failures += 1;
    }
    return element("testsuite", { name: nameOf(this.file), ...this.counts }, `\n${this.cases.join("")}`);
  }

  private caseOf(result: Result) {
    if (result.kind === "file") return this.name("file");
    const id = "customId" in result && result.customId !== undefined ? ` (${result.customId})` : "";
    return this.name(`line ${result.line}${id}`);
  }

  private name(name: string) {
    return { classname: nameOf(this.file), name };
  }
}

function contentOf(result: Result, judged: Judged, all: boolean): string {
  if (!("findings" in result)) {
    const place = result.kind === "text" ? formatPlace(result) : nameOf(result.file);
    return element("error", { message: result.message, type: result.verdict }, escapeText(place));
  }
  return judged.reason === undefined ? "" : failureOf(result, judged, all);
}

/** A failure for all that fails in a response, because not every reader shows more than one. */
function failureOf(result: Checked, { marks }: Judged, all: boolean): string {
  const failing = result.findings.filter((_, at) => marks[at] === "fails");
  const [first] = failing;
  if (first === undefined) return "";
  const shown = all ? failing : failing.slice(0, MOST_PLACES);
  const lines = shown.map((finding) => {
    const place = placeOf(finding, result);
    return `${formatPlace(place)}  ${finding.code}  ${place.message}`;
  });
  if (failing.length > shown.length) lines.push(`and ${failing.length - shown.length} more; --all lists them`);
  const where = failing.length === 1 ? formatPath(first.path) : count(failing.length, "deviation");
  const message = failing.length === 1 ? first.message : `${where}; the first: ${first.message}`;
  return element("failure", { message, type: first.code }, lines.map((line) => `\n${escapeText(line)}`).join(""));
}
