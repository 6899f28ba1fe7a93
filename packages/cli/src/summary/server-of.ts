import type { Counted } from "./summary-builder.js";

/** The server that a response is from. `undefined` where nothing says so. */
export function serverOf(_result: Counted): string | undefined {
  return undefined;
}
