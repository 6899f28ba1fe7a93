import type { Result } from "../result.js";

/** How results are told. Each gives the text to write, with its last newline; `undefined` where there is nothing to say. */
export interface Report {
  /** Of one result. */
  result(result: Result): string | undefined;
  /** When everything was checked. */
  end?(): string | undefined;
}

/** Whether something is wrong enough to change the exit code. With `strict`, a response that deviates is. */
export function fails({ verdict }: Result, strict: boolean): boolean {
  return verdict !== "conforms" && (strict || verdict !== "deviates");
}
