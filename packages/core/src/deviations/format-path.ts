/** Keys that are written after a dot. All others are quoted, in brackets. */
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/**
 * Formats a path as in code: `choices[0].message.refusal`, `metadata["user id"]`. The path of the response as a whole
 * is an empty string. A value that is no path gives an empty string as well.
 *
 * It accepts the paths of deviations, and those of zod's issues.
 */
export function formatPath(path: readonly PropertyKey[]): string {
  if (!Array.isArray(path)) return "";
  let written = "";
  for (const key of path as readonly PropertyKey[]) {
    if (typeof key !== "string") written += `[${String(key)}]`;
    else if (!PLAIN_KEY.test(key)) written += `[${JSON.stringify(key)}]`;
    else written += written === "" ? key : `.${key}`;
  }
  return written;
}
