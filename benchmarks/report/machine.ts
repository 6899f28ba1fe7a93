import { readFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";

/** The packages that ours are compared with. */
const COMPARED = [
  ...["zod", "valibot", "arktype", "ajv", "typia", "@openrouter/sdk", "@mistralai/mistralai"],
  ...["eventsource-parser", "openai", "ai", "@ai-sdk/openai-compatible", "@langchain/openai"],
];

/** Where, when and with what was measured, and what: as a list in Markdown. */
export function describeMachine(): string {
  const versions = COMPARED.map((name) => `${name} ${versionOf(name)}`);
  return [
    `- Processor: ${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} cores`,
    `- Node ${process.versions.node}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}`,
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Timed with: tinybench ${versionOf("tinybench")}`,
    `- Compared with: ${versions.join(", ")}`,
  ].join("\n");
}

function versionOf(name: string): string {
  const manifest = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
