import { findStreamDeviations, isWireCreateChatCompletionStreamResponse } from "@chat-completion/core";
import { ChatCompletionStreamError, readChatCompletion } from "@chat-completion/stream";
import { CreateChatCompletionStreamResponseSchema } from "@chat-completion/valibot/wire";
import { type Checked, outcomeOf, type ProbeFinding } from "../answer.js";
import type { Reply } from "../asking/ask.js";
import { describeBody, parseJson } from "../json.js";
import { checkResponse } from "./check-response.js";
import { checkContentType } from "./content-type.js";
import { finding, findingsOf, issuesOf } from "./findings.js";
import { readEvents } from "./read-events.js";

/** Checks the streamed answer to a question. */
export async function checkStream({ text, contentType }: Pick<Reply, "text" | "contentType">): Promise<Checked> {
  if (parseJson(text) !== undefined) return checkWhole({ text, contentType });
  const { chunks, isDone, count } = readEvents(text);
  if (count === 0) {
    const found = finding("ended-early", `is no event stream, but ${describeBody(text)}.`, { isBroken: true });
    return { outcome: "broken", findings: [found] };
  }
  const rejected = chunks.findIndex((chunk) => !isWireCreateChatCompletionStreamResponse(chunk));
  const issues = rejected < 0 ? [] : issuesOf(CreateChatCompletionStreamResponseSchema, chunks[rejected]);
  const findings = [
    ...checkContentType(contentType, "text/event-stream"),
    ...findingsOf(findStreamDeviations(chunks, { done: isDone }), issues, [rejected]),
  ];
  const read = await readChatCompletion(text).catch((error: unknown) => {
    if (!(error instanceof ChatCompletionStreamError)) throw error;
    return error;
  });
  if (!(read instanceof ChatCompletionStreamError)) {
    return { outcome: outcomeOf(findings), findings, chunks, response: read };
  }
  // A place that wire rejects is a finding already.
  if (!findings.some(({ isBroken }) => isBroken)) findings.push(streamFinding(read));
  return { outcome: "broken", findings, chunks };
}

/** Checks the answer of a server that ignores `stream`. */
function checkWhole(reply: Pick<Reply, "text" | "contentType">): Checked {
  const checked = checkResponse(reply);
  if (checked.response === undefined) return checked;
  const whole = finding("completion", "is a whole response; the request asked for a stream (`stream`).");
  const findings = [whole, ...checked.findings];
  return { ...checked, findings, outcome: outcomeOf(findings) };
}

function streamFinding({ code, message, place }: ChatCompletionStreamError): ProbeFinding {
  const isOfWhole = code === "ended-early" || code === "http-status" || code === "too-large";
  const said = message.replace(/^.*?received /, "is ").replace(/^The stream ended/, "ended");
  return finding(code, `${said}.`, { path: isOfWhole ? [] : [place], isBroken: true });
}
