/* The messages that a user can meet, made by the packages themselves. */
import { invalid, streams } from "@chat-completion/fixtures";
import { readChatCompletion } from "@chat-completion/stream";
import { runCommands } from "@chat-completion/tests/readme/run-commands";
import * as valibot from "@chat-completion/valibot";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";

const values: readonly unknown[] = Object.values(invalid).map(({ data }) => data);

/** What one passes in by mistake, and no server sends. */
const slips = [undefined, new Response("{}"), Promise.resolve({})];

interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

const zodIssues = (value: unknown): readonly Issue[] =>
  zod.CreateChatCompletionResponseSchema.safeParse(value).error?.issues ?? [];

const valibotIssues = (value: unknown): readonly Issue[] =>
  v.safeParse(valibot.CreateChatCompletionResponseSchema, value).issues ?? [];

const isAtRoot = ({ path = [] }: Issue) => path.length === 0;

/** The messages of both libraries for what is no completion at all, without their common beginning. */
export function rootMessages(): string[] {
  const issues = [...values, ...slips].flatMap((value) => [...zodIssues(value), ...valibotIssues(value)]);
  return issues.filter(isAtRoot).map(({ message }) => message.replace("Expected a chat completion, received ", ""));
}

/** The messages of both libraries for what is broken at a place. */
export function placeMessages(): { zod: string[]; valibot: string[] } {
  const messages = (issuesOf: typeof zodIssues) =>
    values.flatMap(issuesOf).flatMap((issue) => (isAtRoot(issue) ? [] : [issue.message]));
  return { zod: messages(zodIssues), valibot: messages(valibotIssues) };
}

/** The errors of streams: each code with the message. */
export async function streamMessages(): Promise<string[][]> {
  const brokenOff = async function* () {
    yield "data: {}\n\n";
    throw new Error("socket hang up");
  };
  const large = { maxEventSize: 10 };
  const readings = [
    ...Object.values(streams.invalid).map(({ text }) => readChatCompletion(text)),
    readChatCompletion(new Response("No.", { status: 503 })),
    readChatCompletion(brokenOff()),
    readChatCompletion([...streams.valid.text.text], large),
    readChatCompletion(JSON.stringify(streams.valid.text.response), large),
  ];
  const results = await Promise.allSettled(readings);
  return results.map((result) => (result.status === "rejected" ? [result.reason.code, result.reason.message] : []));
}

const COMMANDS = `
mkdir empty-folder
printf '' > empty.json
printf '{"id": "1"' > cut.json
printf '{"id": "1" "model": "m"}' > comma.json
printf "ChatCompletion(id='1', choices=[])" > python.json
printf "{'id': '1'}" > dict.json
printf "{ id: '1' }" > javascript.json
printf '{"id": NaN}' > nan.json
printf '\\377\\376{\\000' > utf-16.json
printf 'BZh91AY' > packed.json
gzip -c cut.json | head -c 20 > cut.json.gz
chat-completion check *.json *.gz missing.json 'no*match.json' empty-folder
chat-completion check --strict deviating.jsonl
chat-completion check --stict a.json
chat-completion check --allow missing:choices a.json
chat-completion a.json
chat-completion probe localhost:8000
KEY= chat-completion probe http://localhost:8000/v1 --key-env KEY
true
`;

/** All that the command prints for files and options that are wrong. */
export async function commandOutput(): Promise<string> {
  return (await runCommands(COMMANDS, "deviating.jsonl is groq-without-refusal")).output;
}
