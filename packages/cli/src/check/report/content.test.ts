/*
 * No report quotes content of a response. Exceptions: the model's name, keys in a path, and a value where the
 * specification lists the words that may stand there.
 */
import { everyMember, withValueAt } from "@chat-completion/tests-members/every-member";
import { hasMarker, markers, placesIn } from "@chat-completion/tests-members/markers";
import pc from "picocolors";
import { expect, test } from "vitest";
import { checkResponse } from "../../checking/check-response.js";
import { SummaryBuilder } from "../../summary/summary-builder.js";
import { reportForMachines } from "./for-machines.js";
import { reportForPeople } from "./for-people.js";

const reports = {
  "for people": () => reportForPeople(pc.createColors(false), { quiet: false, strict: true }),
  "for machines": () => reportForMachines({ quiet: false, decoded: false, strict: true }),
};

/** Everything that a report says of a response, and the summary of two of them. */
function say(report: ReturnType<(typeof reports)["for people"]>, value: unknown): string {
  const positionOf = () => ({ line: 1, column: 1 });
  const result = { kind: "response" as const, file: "a.json", line: 1, ...checkResponse(value), positionOf };
  const summary = new SummaryBuilder();
  summary.add(result);
  summary.add(result);
  return [report.result(result), report.result(result), report.end?.(summary.toSummary())].join("");
}

test.each(Object.entries(reports))("%s", (_name, makeReport) => {
  for (const place of placesIn(everyMember)) {
    for (const [what, marker] of markers) {
      const value = withValueAt(place, marker);
      const mayQuote = place === "model" || checkResponse(value).findings.some(({ code }) => code === "unknown-value");
      if (!mayQuote) expect(hasMarker(say(makeReport(), value)), `${what} at ${place}`).toBe(false);
    }
  }
});

test("a broken response is described in the words of the specification, without the place that begins the line", () => {
  const report = reports["for people"]();
  expect(say(report, withValueAt("choices.0.message", "text"))).toContain(
    "  choices[0].message  wire  is a string; the specification wants an object.\n",
  );
  expect(say(report, withValueAt("usage.prompt_tokens", "5"))).toContain(
    "  usage.prompt_tokens  wire  is a string; the specification wants an integer.\n",
  );
});

test("an error that a server sent in a message's place is quoted", () => {
  const choice = { index: 0, finish_reason: "stop", logprobs: null, error: { message: "Too late." } };
  expect(say(reports["for people"](), withValueAt("choices.0", choice))).toContain(
    'choices[0].message  wire         Expected a message, received an error in its place: "Too late."',
  );
});
