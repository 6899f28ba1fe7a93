/** The `kind` of a line that `probe` saves for an answer that is no response. */
export const PROBED_ERROR = "chat-completion-probe-error";

const KINDS: ReadonlySet<unknown> = new Set([PROBED_ERROR, "chat-completion-summary"]);

/** What a baseline says of itself in `about`. */
export const ABOUT_BASELINE = "Known deviations. chat-completion check --baseline does not fail for these.";

/** Whether the command wrote a value itself, so that it is no recording: a baseline, a summary, an error of a probe. */
export function isOwnRecord(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("kind" in value && KINDS.has(value.kind)) return true;
  return "about" in value && value.about === ABOUT_BASELINE && "models" in value;
}
