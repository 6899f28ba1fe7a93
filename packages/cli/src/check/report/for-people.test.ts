import { expect, test } from "vitest";
import { checkResponse } from "../../checking/check-response.js";
import type { Result } from "../../checking/result.js";
import { coloursFor } from "../colours.js";
import { describe as describeResult } from "./for-people.js";

const plain = coloursFor({}, {});
const message = { role: "assistant", content: "A spoon.", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };

const RED = "\u001b[31m";
const SHOWN = "\\u001b[31m";

function written(response: unknown, place: { file?: string; customId?: string } = {}): string {
  const positionOf = () => ({ line: 1, column: 1 });
  return describeResult(
    { kind: "response", file: "a.json", line: 1, ...place, ...checkResponse(response), positionOf },
    plain,
  );
}

const texts: Record<string, string> = {
  "the name of a file": written(completion, { file: `${RED}.json` }),
  "the `custom_id` of a batch": written(completion, { customId: RED }),
  "an unknown value of an enum": written({ ...completion, service_tier: RED }),
  "an unknown key": written({ ...completion, [RED]: 1 }),
  "a key of a map": written({ ...completion, metadata: { [RED]: 1 } }),
  "an issue of wire": written({ ...completion, choices: [{ ...choice, message: { ...message, role: RED } }] }),
  "an error that a server sent": written({ error: { message: RED } }),
  "why a text is not JSON": describeUnreadable("not-json"),
  "why a file was not read": describeUnreadable("unreadable"),
};

function describeUnreadable(verdict: "not-json" | "unreadable"): string {
  return describeResult({ kind: "text", file: "a.json", line: 1, column: 1, verdict, message: RED } as Result, plain);
}

test.each(Object.entries(texts))("%s is shown without control characters", (_what, text) => {
  expect(text).not.toContain("\u001b");
  expect(text.toLowerCase().replaceAll("\\\\", "\\")).toContain(SHOWN);
});
