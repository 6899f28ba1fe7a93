import * as v from "valibot";
import type { Summary } from "./summary.js";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Deviation = v.object({
  code: v.string(),
  path: v.string(),
  received: v.exactOptional(v.string()),
  count: Count,
  broken: Count,
});

const Model = v.object({
  model: v.exactOptional(v.string()),
  server: v.exactOptional(v.string()),
  isOthers: v.exactOptional(v.literal(true)),
  responses: Count,
  streams: Count,
  conforms: Count,
  deviates: Count,
  broken: Count,
  deviations: v.array(Deviation),
  isFull: v.exactOptional(v.literal(true)),
});

const SummarySchema = v.object({
  kind: v.literal("chat-completion-summary"),
  conforms: Count,
  deviates: Count,
  broken: Count,
  "not-json": Count,
  unreadable: Count,
  failures: Count,
  known: Count,
  reasons: v.object({ broken: Count, deviation: Count, "unknown-key": Count, "not-json": Count, unreadable: Count }),
  models: v.array(Model),
});

/** Reads a value as a summary. `undefined` if it is none. */
export function readSummary(value: unknown): Summary | undefined {
  const read = v.safeParse(SummarySchema, value);
  // A later version of the command may know further codes.
  return read.success ? (read.output as Summary) : undefined;
}
