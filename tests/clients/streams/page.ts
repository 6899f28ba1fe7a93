import { streams } from "@chat-completion/fixtures";
import manifest from "../package.json" with { type: "json" };
import { quietEnds } from "./broken-ends.js";
import type { StreamClient } from "./stream-client.js";
import { ways } from "./ways.js";

const versions = manifest.devDependencies;

const names: Record<StreamClient["name"], string> = {
  "@chat-completion/stream": "@chat-completion/stream",
  openai: `openai ${versions.openai}, the chunks`,
  "openai's helper": `openai ${versions.openai}, its helper`,
  "AI SDK": `AI SDK ${versions.ai}`,
  LangChain: `LangChain ${versions["@langchain/openai"]}`,
};

const clients = Object.keys(names) as StreamClient["name"][];
const count = Object.fromEntries(Object.entries(streams).map(([group, all]) => [group, Object.keys(all)]));

/** A table whose columns are below each other, all but the first to the right. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(5, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head, ...body] = rows.map((row) =>
    line(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))),
  );
  const rule = line(
    widths.map((width, column) => (column === 0 ? `:${"-".repeat(width - 1)}` : `${"-".repeat(width - 1)}:`)),
  );
  return [head, rule, ...body].join("\n");
}

const quoted = (list: readonly string[]) => list.map((name) => `\`${name}\``).join(", ");

/** The number of streams of a group that a client gives otherwise, or throws at. */
function differing(client: StreamClient["name"], group: string): number {
  const named = new Set(ways.filter((way) => way.client === client).flatMap(({ fixtures }) => fixtures));
  return (count[group] ?? []).filter((name) => named.has(name)).length;
}

const same = (client: StreamClient["name"], group: string) => {
  const total = count[group]?.length ?? 0;
  return `${total - differing(client, group)} of ${total}`;
};

const invalid = count.invalid?.length ?? 0;

/** The page of what clients make of the streams, as Markdown. */
export const page = `# Streams in clients, side by side

What clients make of the streams of \`@chat-completion/fixtures\`, beside the response that \`accumulateChunks\` makes of the same chunks. Each stream is served over HTTP, with status 200, and read to its end. Compared are the texts, the refusal, the reasoning, the calls, the reason to stop and the number of tokens. A client that gives one choice is compared in the first. The tests hold each cell to what the client does. The fixtures are our own.

${tableOf([
  ["", "valid, the same", "deviating, the same", "invalid, throws"],
  ...clients.map((client) => [
    names[client],
    same(client, "valid"),
    same(client, "deviating"),
    `${invalid - quietEnds[client].length} of ${invalid}`,
  ]),
])}

- \`@chat-completion/stream\`: \`readChatCompletion\`.
- \`openai\`, the chunks: \`create({ stream: true })\`. The chunks are put together with \`accumulateChunks\`.
- \`openai\`, its helper: \`stream().finalChatCompletion()\`.
- AI SDK: \`streamText\` with \`@ai-sdk/openai-compatible\` ${versions["@ai-sdk/openai-compatible"]}.
- LangChain: \`ChatOpenAI.stream\`, whose chunks are joined with \`concat\`.

## Differences
${clients
  .filter((client) => ways.some((way) => way.client === client))
  .map(
    (client) => `
### ${names[client]}

${ways
  .filter((way) => way.client === client)
  .map(({ says, fixtures }) => `- ${says} ${quoted(fixtures)}`)
  .join("\n")}
`,
  )
  .join("")}
## Invalid streams without an error
${clients
  .filter((client) => quietEnds[client].length > 0)
  .map(
    (client) => `
- ${names[client]}: ${quoted(quietEnds[client])}`,
  )
  .join("")}
`;
