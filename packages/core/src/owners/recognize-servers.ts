import type { Deviation } from "../deviations/deviation.js";
import { findDeviations } from "../deviations/find-deviations.js";
import { findStreamDeviations } from "../deviations/find-stream-deviations.js";

/**
 * The servers that a response, a chunk or a list of chunks looks like, by the fields that only one server is known to
 * send. A gateway may send those of several. Empty if nothing says so.
 *
 * A field counts if it is not `null` and of its type. The `model` and the `id` don't count: gateways change them.
 */
export function recognizeServers(json: unknown): string[] {
  const servers = deviationsOf(json).flatMap(({ code, servers, received }) => {
    const isOfOne = code === "unknown-key" && servers?.length === 1 && received !== "null";
    return isOfOne ? servers : [];
  });
  return [...new Set(servers)].sort();
}

function deviationsOf(json: unknown): Deviation[] {
  if (Array.isArray(json)) return findStreamDeviations(json);
  const deviations = findDeviations(json);
  return deviations[0]?.code === "chunk" ? findStreamDeviations([json]) : deviations;
}
