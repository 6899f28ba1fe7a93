/** Keys that are written after a dot; every other one is quoted, in brackets. */
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** Writes a path as one would in code: `choices[0].message.refusal`, `metadata["user id"]`. */
export function formatPath(path: readonly (string | number)[]): string {
  let written = "";
  for (const key of path) {
    if (typeof key === "number") written += `[${key}]`;
    else if (!PLAIN_KEY.test(key)) written += `[${JSON.stringify(key)}]`;
    else written += written === "" ? key : `.${key}`;
  }
  return written;
}
