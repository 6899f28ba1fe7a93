import { type Checked, outcomeOf, type ProbeFinding } from "../answer.js";
import type { Reply } from "../asking/ask.js";
import { isObject } from "../is-object.js";
import { describeBody, parseJson } from "../json.js";
import { checkContentType } from "./content-type.js";
import { finding } from "./findings.js";

/** The members of OpenAI's `Error`, and the types that they may have. All are required. */
const MEMBERS = { message: ["string"], type: ["string"], param: ["string", "null"], code: ["string", "null"] };

/** Checks the answer to a request that should fail with a status. */
export function checkError(reply: Reply, expected: number): Checked {
  const { status = 0, text, contentType } = reply;
  if (status >= 200 && status < 300) {
    const message = `has the status ${status}, as if nothing were wrong; OpenAI answers with ${expected}.`;
    return { outcome: "deviates", findings: [finding("http-status", message)] };
  }
  const statusFindings =
    status === expected
      ? []
      : [
          finding("http-status", `has the status ${status}; OpenAI answers with ${expected}.`, {
            isBroken: status >= 500,
          }),
        ];
  const parsed = parseJson(text);
  const form =
    parsed === undefined
      ? [finding("not-json", `is not JSON, but ${describeBody(text)}.`)]
      : [...checkContentType(contentType, "application/json"), ...checkForm(parsed.value)];
  const findings = [...statusFindings, ...form];
  return { outcome: outcomeOf(findings), findings, ...(parsed !== undefined && { body: parsed.value }) };
}

function checkForm(body: unknown): ProbeFinding[] {
  const error = isObject(body) ? body.error : undefined;
  if (error === undefined)
    return [finding("missing-key", "is missing; the specification requires it.", { path: ["error"] })];
  if (!isObject(error)) {
    return [finding("unexpected-type", `is ${kindOf(error)}; the specification wants an object.`, { path: ["error"] })];
  }
  return Object.entries(MEMBERS).flatMap(([key, kinds]) => {
    const path = ["error", key];
    const kind = kindOf(error[key]);
    if (kinds.includes(kind)) return [];
    if (kind === "undefined") return [finding("missing-key", "is missing; the specification requires it.", { path })];
    const code = kind === "null" ? "unexpected-null" : "unexpected-type";
    return [finding(code, `is ${kind}; the specification wants ${kinds.join(" or ")}.`, { path })];
  });
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
