import { appendFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Checked } from "../checking/result.js";
import { PROBED_ERROR } from "../input/own-records.js";
import type { Answer } from "./answer.js";
import { readEvents } from "./checking/read-events.js";
import { parseJson } from "./json.js";
import { positionIn } from "./position.js";

/** Where an answer was saved. */
export interface Saved {
  file: string;
  /** From 1. */
  line: number;
  /** The place of a path in the file. */
  positionOf: Checked["positionOf"];
}

/** Keeps answers in a file or a folder. */
export type Save = (answer: Answer) => Saved;

/** A path that nothing can be written to, or that is not meant. Its message is one line. */
export class WrongPath extends Error {}

const WHAT_IT_IS = "it is a file that ends with .jsonl, or a folder";

/** Chooses by the name: a file of JSON Lines, or a folder with a file for each answer. The folder is made. */
export function saveTo(name: string): Save {
  const isLines = /\.(?:jsonl|ndjson)$/i.test(name);
  const found = statSync(name, { throwIfNoEntry: false });
  if (isLines && found?.isDirectory()) throw new WrongPath(`--save ${name}: this is a folder`);
  if (!isLines && found?.isFile()) throw new WrongPath(`--save ${name}: ${WHAT_IT_IS}; this is another file`);
  if (!isLines && found === undefined && /\.[a-z][a-z\d]{0,4}$/i.test(name)) {
    throw new WrongPath(`--save ${name}: ${WHAT_IT_IS}, whose name has no such ending`);
  }
  if (!isLines && found?.isDirectory() && readdirSync(name).length > 0) {
    throw new WrongPath(`--save ${name}: the folder is not empty, and two runs in one folder would mix`);
  }
  return isLines ? saveLines(name) : saveFiles(name);
}

function saveLines(file: string): Save {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  let line = 0;
  return (answer) => {
    const { question, isStreamed, request, outcome, reply, body, chunks } = answer;
    const said = isEvents(answer)
      ? { chunks, done: readEvents(reply.text).isDone }
      : body !== undefined
        ? { response: body }
        : { text: reply.text };
    const { status, contentType, milliseconds } = reply;
    const kind = isError(answer) ? { kind: PROBED_ERROR } : {};
    const about = { question: question.name, streamed: isStreamed, outcome, status, contentType, milliseconds };
    appendFileSync(file, `${JSON.stringify({ ...kind, ...about, request, ...said })}\n`);
    line++;
    const position = { line, column: 1 };
    return { file, line, positionOf: () => position };
  };
}

/**
 * A folder: `text.json` is an answer as it came, `text.sse` its stream. What is no answer is in the folder `errors`, as
 * `.txt`, which `check` does not read.
 */
function saveFiles(folder: string): Save {
  mkdirSync(folder, { recursive: true });
  return (answer) => {
    const { question, isStreamed, reply } = answer;
    const { text } = reply;
    const extension = !isError(answer) && parseJson(text) ? "json" : "txt";
    const name =
      isEvents(answer) && !isError(answer)
        ? `${question.name}.sse`
        : `${question.name}${isStreamed ? ".streamed" : ""}.${extension}`;
    const file = join(folder, isError(answer) ? "errors" : "", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { file, line: 1, positionOf: (path) => positionIn(text, isEvents(answer), path) };
  };
}

/** Whether an answer is that to a request that should fail, or came with another status. */
function isError({ question, reply: { status = 0 } }: Answer): boolean {
  return status < 200 || status >= 300 || question.kind === "erroneous";
}

function isEvents({ isStreamed, chunks }: Answer): boolean {
  return isStreamed && chunks !== undefined;
}
