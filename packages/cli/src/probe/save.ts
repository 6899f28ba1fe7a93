import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Checked } from "../checking/result.js";
import type { Answer } from "./answer.js";
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

/** Chooses by the name: a file of JSON Lines, or a folder with a file for each answer. The folder is made. */
export function saveTo(name: string): Save {
  return /\.(?:jsonl|ndjson)$/i.test(name) ? saveLines(name) : saveFiles(name);
}

function saveLines(file: string): Save {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  let line = 0;
  return (answer) => {
    const { question, isStreamed, request, outcome, reply, body, chunks } = answer;
    const said = isEvents(answer) ? { chunks } : body !== undefined ? { response: body } : { text: reply.text };
    const { status, contentType, milliseconds } = reply;
    const about = { question: question.name, streamed: isStreamed, outcome, status, contentType, milliseconds };
    appendFileSync(file, `${JSON.stringify({ ...about, request, ...said })}\n`);
    line++;
    const position = { line, column: 1 };
    return { file, line, positionOf: () => position };
  };
}

/** A folder: `text.json` is an answer as it came, `text.sse` its stream; what is no answer is in the folder `errors`. */
function saveFiles(folder: string): Save {
  mkdirSync(folder, { recursive: true });
  return (answer) => {
    const { question, isStreamed, reply } = answer;
    const { status = 0, text } = reply;
    const isError = status < 200 || status >= 300 || question.kind === "erroneous";
    const name = isEvents(answer)
      ? `${question.name}.sse`
      : `${question.name}${isStreamed ? ".streamed" : ""}.${parseJson(text) ? "json" : "txt"}`;
    const file = join(folder, isError ? "errors" : "", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return { file, line: 1, positionOf: (path) => positionIn(text, isEvents(answer), path) };
  };
}

function isEvents({ isStreamed, chunks }: Answer): boolean {
  return isStreamed && chunks !== undefined;
}
