import { printable, printableJson } from "@chat-completion/checking";
import type { Location, ReportingDescriptor, Result as SarifResult } from "sarif";
import type { Checked, Finding, Position, Result } from "../checking/result.js";
import { ABOUT_CODES } from "../policy/deviation-codes.js";
import { levelOf, type Mark } from "../policy/judge.js";
import type { Format, FormatOptions } from "./format.js";
import { PlaceLimit, patternOf, placeOf } from "./kinds.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** For code scanning, as SARIF 2.1.0: a result for each place. `version` is that of the command. */
export function sarif({ all, quiet }: Pick<FormatOptions, "all" | "quiet">, version: string): Format {
  const limit = new PlaceLimit(all);
  let isFirst = true;
  const separated = (results: SarifResult[]) => {
    const texts = results.map((result) => {
      const separator = isFirst ? "\n" : ",\n";
      isFirst = false;
      return separator + printableJson(result);
    });
    return texts.join("");
  };
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${toolOf(version)},"results":[`,
    result(result, { marks }) {
      if (!("findings" in result)) return separated([unread(result)]);
      const shown = result.findings.flatMap((finding, at) => {
        const mark = marks[at] ?? "passes";
        return (quiet && mark !== "fails") || !limit.admits(finding) ? [] : [toSarif(finding, result, mark)];
      });
      return separated(shown);
    },
    end({ outcome, remarks }) {
      const invocation = {
        executionSuccessful: outcome.failures.unreadable === 0,
        exitCode: outcome.exitCode,
        toolExecutionNotifications: remarks.map((text) => ({ level: "warning", message: { text: safe(text) } })),
      };
      return `\n],"columnKind":"utf16CodeUnits","invocations":[${printableJson(invocation)}]}]}\n`;
    },
  };
}

function toolOf(version: string): string {
  const about: [string, string][] = [
    ...Object.entries(ABOUT_CODES),
    ["not-json", "A text that is not JSON."],
    ["unreadable", "A file that could not be read."],
  ];
  const rules: ReportingDescriptor[] = about.map(([id, text]) => ({ id, shortDescription: { text } }));
  return printableJson({ driver: { name: "chat-completion", version, rules } });
}

function toSarif(finding: Finding, result: Checked, mark: Mark): SarifResult {
  const { file, message, line, column } = placeOf(finding, result);
  return {
    ruleId: finding.code,
    level: levelOfResult(finding, mark),
    message: { text: safe(message) },
    locations: [
      { ...locationOf(file, { line, column }), logicalLocations: [{ fullyQualifiedName: patternOf(finding) }] },
    ],
    ...(mark === "known" && { suppressions: [{ kind: "external" as const }] }),
  };
}

function levelOfResult(finding: Finding, mark: Mark): SarifResult.level {
  if (mark === "fails" || finding.isBroken) return "error";
  return levelOf(finding) === "unknown-key" ? "note" : "warning";
}

function unread(result: Exclude<Result, Checked>): SarifResult {
  const position = result.kind === "text" ? result : undefined;
  return {
    ruleId: result.verdict,
    level: "error",
    message: { text: safe(result.message) },
    locations: [locationOf(result.file, position)],
  };
}

function locationOf(file: string, position: Position | undefined): Location {
  const region = position && { startLine: position.line, startColumn: position.column };
  return { physicalLocation: { artifactLocation: { uri: toUri(file) }, ...(region && { region }) } };
}

/** A file's name as a relative reference of RFC 3986. */
function toUri(file: string): string {
  if (file === "-") return "stdin";
  const parts = file
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replaceAll("\\", "/")
    .split("/");
  return parts.map((part) => encodeURIComponent(part)).join("/");
}

/** A message for people, without a link, which SARIF writes as `[text](address)`. */
function safe(text: string): string {
  return printable(text, 1000).replaceAll("](", "] (");
}
