import { countOutcomes, type Report } from "../report.js";

/** The JSON of a badge, for the endpoint of shields.io. */
export function toBadge({ answers }: Report): string {
  const counts = countOutcomes(answers);
  const failed = counts.broken + counts.failed + counts["no answer"];
  const checked = counts.conforms + counts.deviates + failed;
  const left = answers.length - checked;
  const color = failed > 0 ? "red" : counts.deviates > 0 ? "yellow" : "brightgreen";
  const message =
    checked === 0
      ? "nothing checked"
      : `${counts.conforms} of ${checked} conform${left === 0 ? "" : `, ${left} not shown`}`;
  return `${JSON.stringify({ schemaVersion: 1, label: "chat completions", message, color })}\n`;
}
