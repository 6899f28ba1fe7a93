import {
  type AccumulatedResponse,
  type Deviation,
  findDeviations,
  findStreamDeviations,
  isWireCreateChatCompletionStreamResponse,
} from "@chat-completion/core";
import { ChatCompletionStreamError } from "@chat-completion/stream";
import { CreateChatCompletionStreamResponseSchema as WireSchema } from "@chat-completion/valibot/wire";
import * as v from "valibot";
import { type Judgement, modelOf } from "./check-response.js";
import { findingsOf, toFinding } from "./findings.js";
import { readStream } from "./read-stream.js";
import type { RecordedStream } from "./recorded-stream.js";
import type { Finding } from "./result.js";

/** Checks a stream: chunk by chunk, as a whole, and the response that it comes to. */
export async function checkStream(stream: RecordedStream): Promise<Judgement> {
  const values = stream.chunks.map(({ value }) => value);
  const deviations = findStreamDeviations(values, stream.done === undefined ? {} : { done: stream.done });
  const findings = withBroken(values, deviations);
  const read = await readStream(stream);
  const model = modelOf(values.find((value) => modelOf(value)));
  const found = { ...(model !== undefined && { model }), chunks: values.length };
  if (read instanceof ChatCompletionStreamError) {
    return { verdict: "broken", ...found, findings: withError(findings, read) };
  }
  if (findings.some(({ isBroken }) => isBroken)) return { verdict: "broken", ...found, findings };
  findings.push(...findingsOfWhole(read, deviations));
  const conforms = findings.every(({ isAllowedByStrict }) => isAllowedByStrict);
  return { verdict: conforms ? "conforms" : "deviates", ...found, findings, response: read };
}

/** The deviations, and what wire rejects of each chunk. */
function withBroken(values: readonly unknown[], deviations: readonly Deviation[]): Finding[] {
  const broken = new Map<number, v.BaseIssue<unknown>[]>();
  for (const [place, value] of values.entries()) {
    if (isWireCreateChatCompletionStreamResponse(value)) continue;
    const { issues } = v.safeParse(WireSchema, value);
    if (issues !== undefined) broken.set(place, issues);
  }
  if (broken.size === 0) return deviations.map((deviation) => toFinding(deviation, false));
  const findings: Finding[] = [];
  for (const [place, issues] of broken) {
    const ofChunk = deviations
      .filter(({ path }) => path[0] === place)
      .map((deviation) => ({ ...deviation, path: deviation.path.slice(1) }));
    for (const finding of findingsOf(ofChunk, issues)) findings.push({ ...finding, path: [place, ...finding.path] });
  }
  for (const deviation of deviations) {
    if (!broken.has(deviation.path[0] as number)) findings.push(toFinding(deviation, false));
  }
  return findings;
}

/** The findings, and the error with which reading the stream ends, unless one of them says it already. */
function withError(all: Finding[], { code, place, message }: ChatCompletionStreamError): Finding[] {
  // A stream that breaks off has no end: that is said once.
  const findings = all.filter((finding) => finding.code !== "missing-finish-reason" && finding.code !== "missing-done");
  if (code === "ended-early") return [toBroken("missing-finish-reason", [], `${message}.`), ...findings];
  const isError = code === "error-envelope";
  if (!isError && findings.some(({ path, isBroken }) => isBroken && path[0] === place)) return findings;
  const others = findings.filter(({ path }) => path[0] !== place);
  return [toBroken(isError ? "error-envelope" : "not-an-object", [place], message), ...others];
}

function toBroken(code: Finding["code"], path: Finding["path"], message: string): Finding {
  return { code, path, message, isBroken: true, isAllowedByStrict: false };
}

/** The deviations of the response that no chunk shows already. */
function findingsOfWhole(response: AccumulatedResponse, ofChunks: readonly Deviation[]): Finding[] {
  const known = new Set(ofChunks.map(({ path }) => placeless(path)));
  const stopped = new Set(ofChunks.filter(({ code }) => code === "missing-finish-reason").map(({ path }) => path[1]));
  return findDeviations(response)
    .filter(({ path }) => !known.has(placeless(path)) && !(path[2] === "finish_reason" && stopped.has(path[1])))
    .map((deviation) => toFinding(deviation, false));
}

/** A path without its indices, the same in a chunk and in a response. */
function placeless(path: readonly (string | number)[]): string {
  return JSON.stringify(
    path.filter((step) => typeof step === "string").map((step) => (step === "delta" ? "message" : step)),
  );
}
