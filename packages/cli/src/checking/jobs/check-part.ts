import { policyOf } from "../../policy/policy-options.js";
import type { Summary } from "../../summary/summary.js";
import { SummaryBuilder } from "../../summary/summary-builder.js";
import { checkFile, type PartEnd, type ReadOptions } from "../check-file.js";
import type { PlainResult } from "../to-result.js";
import type { WorkerOptions } from "./messages.js";
import type { Part } from "./plan-parts.js";

/** Some results. They are empty where only the summary is wanted. */
export interface Batch {
  results: PlainResult[];
  checked: number;
}

/** Checks a part of the work. */
export async function* checkPart(
  part: Part,
  options: WorkerOptions & ReadOptions,
): AsyncGenerator<Batch, { end: PartEnd; summary?: Summary }> {
  const { fails, wants } = options;
  const policy = policyOf(fails);
  const summary = new SummaryBuilder();
  let batch: Batch = { results: [], checked: 0 };
  const onResult = (result: PlainResult) => {
    batch.checked += 1;
    if (wants === "results") batch.results.push(result);
    else summary.add(result, policy.judge(result));
  };
  const take = () => {
    const taken = batch;
    batch = { results: [], checked: 0 };
    return taken;
  };
  let end: PartEnd = { lines: 0, isOpen: false };
  for (let index = 0; index <= part.files.length; index += 1) {
    for (const { before, named } of part.problems)
      if (before === index) onResult(unreadable(named.file, named.problem));
    const file = part.files[index];
    if (file === undefined) continue;
    const checking = checkFile(file, { ...options, mayBeEmpty: wants === "summary" }, onResult);
    for (;;) {
      const { done, value } = await checking.next();
      yield take();
      if (!done) continue;
      end = value;
      break;
    }
  }
  if (batch.checked > 0) yield take();
  return { end, ...(wants === "summary" && { summary: summary.toSummary() }) };
}

function unreadable(file: string, message: string): PlainResult {
  return { kind: "file", verdict: "unreadable", file, message };
}
