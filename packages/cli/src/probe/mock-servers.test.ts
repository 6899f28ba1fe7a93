/* What the probe finds in servers of npm's that imitate OpenAI's API for tests. Text alone is asked of a model, so much is not shown. */
import { formatPath } from "@chat-completion/core";
import { expect, test } from "vitest";
import { KEY, startAimock, startOpenAiMockApi } from "../testing/mock-servers.js";
import { runProbe } from "../testing/run-probe.js";

interface Written {
  answers: { question: string; streamed: boolean; findings: { code: string; path: (string | number)[] }[] }[];
}

/** The findings of a server, each once, with the first answer that has it. */
async function findingsOf(start: typeof startAimock): Promise<string[]> {
  const server = await start();
  try {
    const { stdout } = await runProbe(server.url, { keyEnv: "KEY", format: "json" }, { KEY });
    const found = new Map<string, string>();
    for (const { question, streamed, findings } of (JSON.parse(stdout) as Written).answers) {
      for (const { code, path } of findings) {
        const finding = `${code} ${formatPath(path)}`.trim();
        if (!found.has(finding)) found.set(finding, `${question}${streamed ? ", streamed" : ""}: ${finding}`);
      }
    }
    return [...found.values()];
  } finally {
    await server.stop();
  }
}

test("@copilotkit/aimock ignores the parameters of the request", async () => {
  expect(await findingsOf(startAimock)).toEqual([
    "several-choices: not-as-asked choices",
    "cut-by-length: not-as-asked choices[0].finish_reason",
    "forced-tool: not-as-asked choices[0].message.tool_calls",
    "structured-output: not-as-asked choices[0].message.content",
    "logprobs: not-as-asked choices[0].logprobs",
    "unknown-model: http-status",
  ]);
});

test("openai-mock-api leaves out members, and streams calls without an index", async () => {
  expect(await findingsOf(startOpenAiMockApi)).toEqual([
    "text: missing-key choices[0].message.refusal",
    "text: missing-key choices[0].logprobs",
    "text, streamed: content-type",
    "text, streamed: not-as-asked usage",
    "several-choices: not-as-asked choices",
    "cut-by-length: not-as-asked choices[0].finish_reason",
    "one-tool: missing-key choices[0].message.content",
    "one-tool, streamed: missing-key [1].choices[0].delta.tool_calls[0].index",
    "forced-tool: not-as-asked choices[0].message.tool_calls",
    "structured-output: not-as-asked choices[0].message.content",
    "logprobs: not-as-asked choices[0].logprobs",
    "system-message: http-status",
    "bad-key: missing-key error.param",
  ]);
});
