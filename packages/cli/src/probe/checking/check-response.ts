import { findDeviations, isWireCreateChatCompletionResponse } from "@chat-completion/core";
import { CreateChatCompletionResponseSchema } from "@chat-completion/valibot/wire";
import { type Checked, outcomeOf } from "../answer.js";
import type { Reply } from "../asking/ask.js";
import { describeBody, parseJson } from "../json.js";
import { checkContentType } from "./content-type.js";
import { finding, findingsOf, issuesOf } from "./findings.js";

/** Checks the unstreamed answer to a question. */
export function checkResponse({ text, contentType }: Pick<Reply, "text" | "contentType">): Checked {
  const parsed = parseJson(text);
  if (parsed === undefined) {
    const isStream = /^(?:data|event|:)/.test(text.trimStart());
    const what = isStream ? "an event stream, which was not asked for" : describeBody(text);
    return { outcome: "broken", findings: [finding("not-json", `is not JSON, but ${what}.`, { isBroken: true })] };
  }
  const { value } = parsed;
  const found = findingsOf(findDeviations(value), issuesOf(CreateChatCompletionResponseSchema, value));
  const findings = [...checkContentType(contentType, "application/json"), ...found];
  const response = isWireCreateChatCompletionResponse(value) ? { response: value } : {};
  return { outcome: outcomeOf(findings), findings, body: value, ...response };
}
