/* Reads a response from a file with both validators, and names its deviations. */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type CreateChatCompletionResponse, findDeviations, isAllowed } from "@chat-completion/zod";
import { readJson } from "./read-json.js";
import { readWithValibot } from "./valibot.js";
import { readWithZod } from "./zod.js";

// pnpm runs a script in the folder of its package. `INIT_CWD` is the folder in which the command was typed.
const folder = process.env.INIT_CWD ?? process.cwd();
const file = process.argv[2]
  ? resolve(folder, process.argv[2])
  : fileURLToPath(new URL("response.json", import.meta.url));
const name = relative(folder, file);

const read = readJson(file);
if ("problem" in read) console.log(`${name}: ${read.problem}`);
else check(read.json);

function check(json: unknown): void {
  const zod = readWithZod(json);
  const valibot = readWithValibot(json);
  if (zod.problem !== undefined) console.log(`${name}: zod rejects it: ${inOneLine(zod.problem)}`);
  else if (valibot.problem !== undefined) console.log(`${name}: valibot rejects it: ${inOneLine(valibot.problem)}`);
  else print(zod.completion, json);
}

function print(completion: CreateChatCompletionResponse, json: unknown): void {
  const deviations = findDeviations(json);
  const unknownKeys = deviations.filter(({ code }) => code === "unknown-key");
  const rejected = deviations.filter((deviation) => !isAllowed(deviation));
  const [first] = rejected;

  console.log(`${name}: zod and valibot accept it.`);
  console.log(`Decoded: model ${completion.model}, finishReason ${completion.choices[0]?.finishReason ?? "null"}.`);
  console.log(`Strict: ${first ? `rejected, in ${count(rejected.length, "place")}, such as` : "accepted."}`);
  if (first) console.log(`  ${first.message}`);
  if (unknownKeys.length > 0) console.log(`Kept: ${count(unknownKeys.length, "key")} unknown to the specification.`);
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
