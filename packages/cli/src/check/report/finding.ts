import { type Finding as Line, messageWithoutPlace } from "@chat-completion/checking";
import type { Finding } from "../../checking/result.js";

/** Describes a finding without its place, so that several can share a line. */
export function toLine(finding: Finding): Line {
  const { code, path, isBroken } = finding;
  return { code: isBroken ? "wire" : code, path, detail: isBroken ? messageWithoutPlace(finding) : detailOf(finding) };
}

function detailOf(finding: Finding): string {
  if (finding.code === "unknown-value") return String(finding.received);
  return ["unexpected-type", "changed-id", "several-ids", "falling-usage"].includes(finding.code)
    ? messageWithoutPlace(finding)
    : "";
}
