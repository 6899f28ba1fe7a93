import type { Reply } from "../asking/ask.js";
import { parseJson } from "../json.js";

/** What servers answer with to something that they can't do. */
const STATUSES = new Set([400, 404, 405, 415, 422, 501]);

const WORDS =
  /support|not implemented|unimplemented|not available|unavailable|not allowed|not permitted|not enabled|is disabled|does not have|unrecognized|unknown (?:parameter|field|argument|key)|unexpected (?:parameter|field|argument|keyword)/i;

/** Whether an error says that the server can't do what was asked for: it says so, or names a parameter of the question. */
export function isNotSupported({ status = 0, text }: Reply, parameters: readonly string[]): boolean {
  if (!STATUSES.has(status) || parseJson(text) === undefined) return false;
  if (WORDS.test(text)) return true;
  return parameters.some((parameter) => new RegExp(`\\b${parameter.replaceAll("_", "[_ ]")}\\b`).test(text));
}
