import { readStream } from "@chat-completion/checking";
import { ValueBudget } from "./abridge.js";
import { checkResponse, rejectLine } from "./check-response.js";
import { checkStream } from "./check-stream.js";
import type { CheckedResponse, CheckedText } from "./checked.js";
import { readText } from "./read-text.js";

/** Limit on the responses that the page shows. */
const MOST_RESPONSES = 1000;

/** Limit on the chunks of a stream that are checked. */
const MOST_CHUNKS = 100_000;

/**
 * Limit on the values that the page receives: those of the responses, of the decoded values, and of the deviations. A
 * browser is blocked for about 50 ms while it receives so many.
 */
const MOST_VALUES = 100_000;

/**
 * Checks a stream, or each response in a text: whether strict and wire accept it, and where it deviates from the
 * specification.
 */
export async function checkText(text: string): Promise<CheckedText> {
  if (text.trim() === "") return { kind: "empty" };
  const budget = new ValueBudget(MOST_VALUES);
  const stream = await readStream(text, MOST_CHUNKS);
  if (stream !== undefined) return { kind: "stream", ...checkStream(stream, budget) };
  const responses: CheckedResponse[] = [];
  let read = 0;
  for await (const response of readText(text)) {
    read += 1;
    if (responses.length === MOST_RESPONSES || (budget.isSpent() && responses.length > 0)) continue;
    responses.push("problem" in response ? rejectLine(response, budget) : checkResponse(response, budget));
  }
  const [first] = responses;
  if (read === 1 && first?.problem !== undefined) return { kind: "not-json", ...first.problem };
  return { kind: "checked", responses, unchecked: read - responses.length };
}
