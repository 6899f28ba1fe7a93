/*
 * Of the unknown keys in recorded answers, most have an owner. The recordings belong to others and are not here: the
 * environment variable `CORPUS` names their folders, with a colon between them.
 *
 * A recording is a response (`*.json`), chunks (`*.chunks.jsonl`) or an event stream (`*.sse.txt`). A key counts once for each
 * recording and place: `choices[].message.reasoning`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Deviation, findDeviations, findStreamDeviations, formatPath } from "@chat-completion/core";
import { expect, test } from "vitest";

const folders = (process.env.CORPUS ?? "").split(":").filter(Boolean);

/** The least share of unknown keys that have an owner. */
const LEAST_SHARE = 0.9;

test.skipIf(folders.length === 0)(
  "nine of ten unknown keys in recordings have an owner (CORPUS names the folders)",
  () => {
    const unknown = folders.flatMap((folder) =>
      readdirSync(folder).flatMap((file) => unknownKeysIn(file, readFileSync(join(folder, file), "utf8"))),
    );
    const without = unknown.filter(({ servers }) => servers === undefined).map(({ place }) => place);
    console.log(
      `${unknown.length - without.length} of ${unknown.length} have an owner. The others: ${[...new Set(without)].sort().join(", ")}`,
    );
    expect(unknown.length).toBeGreaterThan(1000);
    expect(1 - without.length / unknown.length).toBeGreaterThan(LEAST_SHARE);
  },
);

/** The unknown keys of a recording, each place once. */
function unknownKeysIn(file: string, text: string): { place: string; servers: string[] | undefined }[] {
  const found = new Map<string, string[] | undefined>();
  for (const { code, path, servers } of deviationsIn(file, text)) {
    if (code !== "unknown-key") continue;
    const place = formatPath(path)
      .replace(/^\[\d+\]\.?/, "")
      .replace(/\[\d+\]/g, "[]");
    found.set(place, servers);
  }
  return [...found].map(([place, servers]) => ({ place, servers }));
}

function deviationsIn(file: string, text: string): Deviation[] {
  if (/\.chunks\.jsonl$/.test(file)) return findStreamDeviations(text.split("\n").filter(Boolean).map(parsed));
  if (/\.sse\.txt$/.test(file)) return findStreamDeviations(dataIn(text).map(parsed));
  return /^(?!EXPECTED).*(?<!\.cuts)\.json$/.test(file) ? findDeviations(parsed(text)) : [];
}

/** The data of the events of a stream, but for the last, which is no JSON. */
function dataIn(text: string): string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice("data:".length).trim()).filter((data) => data !== "" && data !== "[DONE]");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
