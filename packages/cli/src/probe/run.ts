import { writeFileSync } from "node:fs";
import type { Result } from "../checking/result.js";
import { coloursFor } from "../terminal/colours.js";
import { explainWriting, tryToWrite } from "../terminal/try-to-write.js";
import { Asker, MAX_TOKENS } from "./asking/asker.js";
import { readCredentials, WrongCredentials } from "./asking/credentials.js";
import { findModel } from "./asking/find-model.js";
import { Stopped } from "./asking/stopped.js";
import { readTarget, WrongUrl } from "./asking/target.js";
import { Groups } from "./groups.js";
import { hide } from "./hide.js";
import { GIVEN_UP, probe } from "./probe.js";
import { countRequests } from "./questions/forms.js";
import { QUESTIONS } from "./questions/list.js";
import type { Question } from "./questions/question.js";
import { redactor } from "./redact.js";
import type { FailOn, Report } from "./report.js";
import { toBadge } from "./reports/badge.js";
import { conclude } from "./reports/conclusion.js";
import { Pretty } from "./reports/pretty.js";
import { type ProbeOutput, writeReport } from "./reports/write-report.js";
import { toResult } from "./results.js";
import { saveTo, WrongPath } from "./save.js";
import { shown } from "./shown.js";

export interface RunOptions {
  model?: string | undefined;
  keyEnv?: string;
  header: string[];
  only?: readonly Question[];
  /** In seconds. */
  timeout: number;
  save?: string;
  /** At most one of them is printed. Without one, it is `pretty`. */
  format: readonly ProbeOutput[];
  badge?: string;
  failOn: FailOn;
  /** `false` with `--no-color`. */
  color: boolean;
}

/** What the command reads and writes: `process`, or what a test puts in its place. */
export interface Surroundings {
  stdout: Pick<NodeJS.WriteStream, "write" | "isTTY">;
  stderr: Pick<NodeJS.WriteStream, "write">;
  env: NodeJS.ProcessEnv;
}

/** Probes a server and prints the report. Returns the exit code. */
export async function run(
  url: string,
  options: RunOptions,
  { stdout, stderr, env }: Surroundings,
  version: string,
): Promise<number> {
  let hideSecrets = (text: string): string => text;
  try {
    const credentials = readCredentials(options, env);
    const redact = redactor(credentials.secrets);
    hideSecrets = redact.text;
    const target = readTarget(url);
    const timeout = options.timeout * 1000;
    const model = options.model ?? (await findModel(target, credentials, timeout));
    const asker = new Asker(target, model, credentials, timeout);
    const questions = options.only ?? QUESTIONS;
    const planned = countRequests(questions);
    const report: Report = {
      url: redact.text(target.shown),
      model: redact.text(model),
      requests: 0,
      planned,
      answers: [],
    };
    const printed = options.format.find(({ file }) => file === undefined)?.name ?? "pretty";
    const isPretty = printed === "pretty";
    // Mistakes in these names should be known before anything is asked. The badge may be in the folder.
    const save = options.save === undefined ? undefined : saveTo(options.save);
    if (options.badge !== undefined) tryToWriteAs("--badge", options.badge);
    for (const { name, file } of options.format) {
      if (file !== undefined) tryToWriteAs(`--format ${name}=`, file);
    }
    const announce = isPretty ? stdout : stderr;
    announce.write(introduce(report));

    const results: Result[] = [];
    const pretty = isPretty ? new Pretty(coloursFor(stdout, options.color, env), new Groups()) : undefined;
    for await (const asked of probe(asker, questions, credentials.hasKey)) {
      const answer = hide(asked, redact);
      if (pretty !== undefined)
        stdout.write(`${report.answers.length === 0 ? pretty.head() : ""}${pretty.add(answer)}`);
      const result = toResult(answer, report.url, save?.(answer));
      if (result !== undefined) results.push(result);
      report.answers.push(answer);
    }
    report.requests = asker.requests;
    const { failOn } = options;
    if (pretty !== undefined) stdout.write(pretty.end(report, failOn));
    else stdout.write(await writeReport(printed, report, results, failOn, version));
    for (const { name, file } of options.format) {
      if (file !== undefined) writeFileSync(file, await writeReport(name, report, results, failOn, version));
    }
    if (report.answers.length < planned) stderr.write(`${GIVEN_UP}\n`);
    if (options.badge !== undefined) writeFileSync(options.badge, toBadge(report));
    return conclude(report, failOn).isFailed ? 1 : 0;
  } catch (error) {
    if (!isForUser(error)) throw error;
    stderr.write(`error: ${shown(hideSecrets(error.message))}\n`);
    return 2;
  }
}

function introduce({ url, model, planned }: Report): string {
  return (
    `${planned} short requests to ${shown(url)}\n` +
    `as model ${shown(model)}, one after the other, for at most ${MAX_TOKENS} tokens each.\n\n`
  );
}

/** Throws an error that begins with the option that named the file. */
function tryToWriteAs(option: string, file: string): void {
  try {
    tryToWrite(file);
  } catch (error) {
    throw new WrongPath(
      `${option}${option.endsWith("=") ? "" : " "}${file}: ${explainWriting(error as NodeJS.ErrnoException)}`,
    );
  }
}

/** Whether an error is one line for the user: what was given is wrong, or a file can't be written. */
function isForUser(error: unknown): error is Error {
  if (error instanceof Stopped || error instanceof WrongUrl || error instanceof WrongCredentials) return true;
  if (error instanceof WrongPath) return true;
  return error instanceof Error && "syscall" in error;
}
