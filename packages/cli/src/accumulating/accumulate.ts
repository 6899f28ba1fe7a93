import { printable, printableJson } from "@chat-completion/checking";
import { isWireCreateChatCompletionResponse, type wire } from "@chat-completion/core";
import { ChatCompletionStreamError } from "@chat-completion/stream";
import { itemsOf, type ReadItem } from "../checking/check-file.js";
import { checkResponse } from "../checking/check-response.js";
import { readStream } from "../checking/read-stream.js";
import { filesOf } from "../input/files.js";
import { endWithReader } from "../terminal/output.js";

export interface AccumulateOptions {
  at?: readonly (string | number)[];
  /** What is printed in a response's place. */
  change: (response: wire.CreateChatCompletionResponse) => unknown;
}

/** What came of a stream: the response, and why it is not whole. */
interface Accumulated {
  response?: wire.CreateChatCompletionResponse;
  /** Why the response is not whole, or why there is none. */
  problem?: { exitCode: 1 | 2; line?: number; message: string };
}

/** Prints the responses that recorded streams make. Returns the exit code. */
export async function accumulate(names: readonly string[], { at, change }: AccumulateOptions): Promise<0 | 1 | 2> {
  endWithReader(process.stdout);
  let exitCode: 0 | 1 | 2 = 0;
  const add = (file: string, { response, problem }: Accumulated) => {
    if (response !== undefined) print(change(response));
    if (problem === undefined) return;
    exitCode = Math.max(exitCode, problem.exitCode) as 1 | 2;
    const line = problem.line === undefined ? "" : `:${problem.line}`;
    process.stderr.write(`error: ${printable(`${file === "-" ? "stdin" : file}${line}: ${problem.message}`, 1000)}\n`);
  };
  for await (const { file, problem } of filesOf(names)) {
    if (problem !== undefined) {
      add(file, { problem: { exitCode: 2, message: problem } });
      continue;
    }
    for await (const item of itemsOf(file, at)) add(file, await read(item));
  }
  return exitCode;
}

function print(value: unknown): void {
  process.stdout.write(`${printableJson(value, process.stdout.isTTY ? 2 : 0)}\n`);
}

async function read(item: ReadItem): Promise<Accumulated> {
  if (item.kind === "file") return { problem: { exitCode: 2, message: item.message } };
  if (item.kind === "mistake") return { problem: { exitCode: 2, line: item.line, message: item.message } };
  if (item.kind === "response") {
    if (isWireCreateChatCompletionResponse(item.value)) return { response: item.value };
    const message = checkResponse(item.value).findings.find(({ isBroken }) => isBroken)?.message;
    return { problem: { exitCode: 2, line: item.line, message: message ?? "Expected a stream" } };
  }
  const response = await readStream(item);
  if (!(response instanceof ChatCompletionStreamError)) return { response };
  const { place, message } = response;
  const line = item.chunks[place]?.place.lines[0]?.line ?? item.line;
  const hasSome = response.response.choices.length > 0;
  return { ...(hasSome && { response: response.response }), problem: { exitCode: 1, line, message } };
}
