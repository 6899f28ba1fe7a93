/* Reads a response from a file, says what zod and valibot think of it, and prints the decoded value. */
import { readFileSync } from "node:fs";
import { readWithValibot } from "./valibot.js";
import { readWithZod } from "./zod.js";

const file = process.argv[2] ?? new URL("response.json", import.meta.url);
const json: unknown = JSON.parse(readFileSync(file, "utf8"));

const readings = { zod: readWithZod(json), valibot: readWithValibot(json) };

for (const [library, { decoded, deviations, wrong }] of Object.entries(readings)) {
  if (!decoded) console.log(`${library}: this is no chat completion\n${wrong}\n`);
  else if (deviations) console.log(`${library}: a chat completion, which leaves the specification\n${deviations}\n`);
  else console.log(`${library}: a chat completion, to the letter of the specification\n`);
}

if (readings.zod.decoded) console.dir(readings.zod.decoded, { depth: null });
else process.exitCode = 1;
