import type { Result } from "../result.js";

/** How results are told. Each gives the text to write, with its last newline; `undefined` where there is nothing to say. */
export interface Report {
  /** Of one result. */
  result(result: Result): string | undefined;
  /** When everything was checked. */
  end?(): string | undefined;
}

/** Whether something is wrong enough to change the exit code. */
export function fails({ verdict }: Result): boolean {
  return verdict !== "strict" && verdict !== "wire";
}
