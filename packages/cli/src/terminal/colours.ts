import pc from "picocolors";

export type Colours = ReturnType<typeof pc.createColors>;

/** The part of a stream that decides about colours. */
interface Stream {
  isTTY?: boolean | undefined;
}

/**
 * Colours for a stream. There are none unless it is a terminal. `NO_COLOR` and `FORCE_COLOR` override that, and
 * `wanted: false` overrides those.
 */
export function coloursFor(stream: Stream, wanted = true, environment: NodeJS.ProcessEnv = process.env): Colours {
  return pc.createColors(wanted && isColourful(stream, environment));
}

function isColourful(stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
