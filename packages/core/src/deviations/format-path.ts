/** Keys that are written after a dot; every other one is quoted, in brackets. */
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/**
 * Writes a path as one would in code: `choices[0].message.refusal`, `metadata["user id"]`. The response as a whole is
 * written as an empty string, and so is what is no path.
 *
 * It takes the paths of deviations, and those of zod's issues.
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
