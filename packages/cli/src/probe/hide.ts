import type { Answer } from "./answer.js";
import { readEvents } from "./checking/read-events.js";
import { parseJson } from "./json.js";
import type { Redact } from "./redact.js";

/** In the place of a stream that spells a secret in pieces. */
const LEFT_OUT = ": left out, since its pieces spell the key\n\n";

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
  const nothing = { ...shown, reply: { ...redact.value(parts), text: "" } };
  try {
    if (spells(answer, redact)) return { ...shown, chunks: [], reply: { ...nothing.reply, text: LEFT_OUT } };
    const { body, chunks, response } = redact.value({
      body: answer.body,
      chunks: answer.chunks,
      response: answer.response,
    });
    return {
      ...shown,
      ...(body !== undefined && { body }),
      ...(chunks !== undefined && { chunks }),
      ...(response !== undefined && { response }),
      reply: { ...nothing.reply, text: textOf(answer, redact) },
    };
  } catch (error) {
    if (error instanceof RangeError) return nothing;
    throw error;
  }
}

/** The body without secrets. JSON can write one with escapes: then it is written anew. */
function textOf({ chunks, reply: { text } }: Answer, redact: Redact): string {
  const body = parseJson(text)?.value;
  if (body !== undefined && !isClean(body, redact)) return `${JSON.stringify(redact.value(body))}\n`;
  if (chunks === undefined || isClean(chunks, redact)) return redact.text(text);
  const events = redact.value(chunks).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return `${events.join("")}${readEvents(text).isDone ? "data: [DONE]\n\n" : ""}`;
}

function isClean(value: unknown, redact: Redact): boolean {
  return JSON.stringify(redact.value(value)) === JSON.stringify(value);
}

/** Whether the texts that events have at one key spell a secret, one behind the other. */
function spells({ body, chunks, reply: { text } }: Answer, redact: Redact): boolean {
  if (body !== undefined) return false;
  const texts = new Map<string, string>();
  const collect = (value: unknown, key: string): void => {
    if (typeof value === "string") texts.set(key, (texts.get(key) ?? "") + value);
    else if (Array.isArray(value)) for (const item of value) collect(item, key);
    else if (typeof value === "object" && value !== null)
      for (const [key, member] of Object.entries(value)) collect(member, key);
  };
  for (const chunk of chunks ?? readEvents(text).chunks) {
    // What one event has by itself is hidden in its place.
    collect(redact.value(chunk), "");
  }
  return [...texts.values()].some((joined) => redact.text(joined) !== joined);
}
