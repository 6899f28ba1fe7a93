import pc from "picocolors";

export type Colours = ReturnType<typeof pc.createColors>;

/** What is asked of a stream. */
interface Stream {
  isTTY?: boolean | undefined;
}

/** Colours for a stream: only where it is a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise. */
export function coloursFor(stream: Stream, environment: NodeJS.ProcessEnv = process.env): Colours {
  return pc.createColors(isColourful(stream, environment));
}

function isColourful(stream: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
