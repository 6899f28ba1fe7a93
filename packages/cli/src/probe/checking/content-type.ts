import type { ProbeFinding } from "../answer.js";
import { finding } from "./findings.js";

const LONGEST = 60;

/** A finding if the header names another type of content. */
export function checkContentType(contentType: string, expected: string): ProbeFinding[] {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === expected) return [];
  const what = type === "" ? "no `content-type`" : `the \`content-type\` ${type.slice(0, LONGEST)}`;
  return [finding("content-type", `has ${what}; it should be ${expected}.`)];
}
