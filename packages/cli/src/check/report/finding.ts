import { type Deviation, type DeviationCode, formatPath } from "@chat-completion/core";
import type { Findings } from "../result.js";

/** One thing that is worth a line. */
export interface Finding {
  /** The code of a deviation; `wire` where wire rejects the response for it. */
  code: DeviationCode | "wire";
  path: (string | number)[];
  /** What is there, where the code alone does not say it. Otherwise empty. */
  detail: string;
}

/** What wire rejects, in its own words, and then the deviations in places that it does not name. */
export function findingsOf({ issues, deviations }: Findings): Finding[] {
  if (issues.length === 0) return deviations.map(toFinding);
  const named = new Set(issues.map(({ path }) => formatPath(path)));
  return [
    ...issues.map(({ path, message }): Finding => ({ code: "wire", path, detail: message })),
    ...deviations.filter(({ path }) => !named.has(formatPath(path))).map(toFinding),
  ];
}

/** Describes a deviation without saying where it is, so that many can share a line. */
export function toFinding(deviation: Deviation): Finding {
  return { code: deviation.code, path: deviation.path, detail: detailOf(deviation) };
}

function detailOf({ code, path, message, received }: Deviation): string {
  if (code === "unknown-value") return received;
  if (code !== "unexpected-type") return "";
  const place = `\`${formatPath(path)}\` `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
