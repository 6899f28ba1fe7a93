import { QUESTIONS } from "../probe/questions/list.js";
import { type ProbeOutput, parseProbeOutput } from "../probe/reports/write-report.js";
import { type RunOptions, run } from "../probe/run.js";

interface Ran {
  stdout: string;
  stderr: string;
  code: number;
}

type Options = Omit<Partial<RunOptions>, "only" | "model" | "format"> & {
  format?: string;
  only?: string[];
  model?: string | undefined;
};

/** Runs the probe as the command does, in this process. */
export async function runProbe(
  url: string,
  { only, format = "pretty", ...options }: Options = {},
  env: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const questions = only && QUESTIONS.filter(({ name }) => only.includes(name));
  const code = await run(
    url,
    {
      header: [],
      timeout: 5,
      format: format.split(" ").map((output) => parseProbeOutput(output) as ProbeOutput),
      failOn: "broken",
      color: true,
      model: "tiny",
      ...options,
      ...(questions && { only: questions }),
    },
    { stdout: { isTTY: false, ...writerTo(stdout) }, stderr: writerTo(stderr), env },
    "1.2.3",
  );
  return { stdout: stdout.join(""), stderr: stderr.join(""), code };
}

function writerTo(written: string[]) {
  return { write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}
