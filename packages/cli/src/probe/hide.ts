import type { Answer } from "./answer.js";
import { readEvents } from "./checking/read-events.js";
import type { Redact } from "./redact.js";

/** Hides secrets in an answer, before anything of it is printed or saved. */
export function hide(answer: Answer, redact: Redact): Answer {
  const { reply, findings, note, outcome, question, isStreamed, request } = answer;
  const { text, ...parts } = reply;
  const shown = {
    question,
    isStreamed,
    request,
    outcome,
    findings: redact.value(findings),
    ...(note !== undefined && { note: redact.text(note) }),
  };
  try {
    const { body, chunks, response } = redact.value({
      body: answer.body,
      chunks: answer.chunks,
      response: answer.response,
    });
    const known = {
      ...(body !== undefined && { body }),
      ...(chunks !== undefined && { chunks }),
      ...(response && { response }),
    };
    return { ...shown, ...known, reply: { ...redact.value(parts), text: textOf(answer, text, redact) } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...shown, reply: { ...redact.value(parts), text: "" } };
  }
}

/** The body without secrets. JSON can spell one with escapes, and a stream in pieces. */
function textOf({ body, chunks, response }: Answer, text: string, redact: Redact): string {
  const hidden = redact.text(text);
  if (body !== undefined) return isClean(body, redact) ? hidden : `${JSON.stringify(redact.value(body))}\n`;
  if (chunks === undefined) return hidden;
  if (!isClean(chunks, redact)) {
    const events = redact.value(chunks).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
    return `${events.join("")}${readEvents(text).isDone ? "data: [DONE]\n\n" : ""}`;
  }
  return isClean(response, redact) ? hidden : ": left out, since its pieces spell the key\n\n";
}

function isClean(value: unknown, redact: Redact): boolean {
  return value === undefined || JSON.stringify(redact.value(value)) === JSON.stringify(value);
}
