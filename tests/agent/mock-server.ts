import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json as readJson } from "node:stream/consumers";
import type { ChatCompletionRequestAssistantMessage } from "@chat-completion/types";
import type { ChatCompletionResponseMessage } from "@chat-completion/types/wire";

/** A message of a request, by what the server looks at. */
type Message =
  | (ChatCompletionRequestAssistantMessage & { reasoning_content?: string; annotations?: unknown })
  | { role: "tool"; tool_call_id: string; content: string }
  | { role: "user"; content: string };

/** A server on this machine that answers as a model would, for the time of a test. */
export interface MockServer {
  /** The base URL, as clients want it. */
  url: string;
  /** The messages of each request. */
  requests: Message[][];
  stop(): Promise<void>;
}

/** Starts a server that gives one answer after the other, and rejects what real servers reject in a request. */
export async function startMockServer(answers: readonly ChatCompletionResponseMessage[]): Promise<MockServer> {
  const requests: Message[][] = [];
  const server = createServer(async (request, response) => {
    const { messages } = (await readJson(request)) as { messages: Message[] };
    requests.push(messages);
    const wrong = messages.flatMap((message, index) => findWrong(message, messages.slice(index + 1)))[0];
    const answer = answers[messages.filter(({ role }) => role === "assistant").length];
    response.writeHead(wrong ? 400 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(wrong ? { error: { message: wrong } } : completionOf(answer)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function completionOf(message: ChatCompletionResponseMessage | undefined): object {
  const finish_reason = message?.tool_calls?.length ? "tool_calls" : "stop";
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1764072205,
    model: "mock-model",
    choices: [{ index: 0, message, logprobs: null, finish_reason }],
    usage: { prompt_tokens: 20, completion_tokens: 10, total_tokens: 30, prompt_cache_hit_tokens: 16, cost: 0.00012 },
  };
}

/** What a server rejects of a message, in the words of OpenAI, Groq, DeepSeek and SGLang. */
function findWrong(message: Message, later: Message[]): string[] {
  if (message.role !== "assistant") return [];
  const { tool_calls, content, refusal, annotations, reasoning_content } = message;
  const answered = later.map((next) => (next.role === "tool" ? next.tool_call_id : undefined));
  return [
    ...(tool_calls?.length === 0 ? ["Expected an array with minimum length 1"] : []),
    ...(annotations !== undefined ? ["property 'annotations' is unsupported"] : []),
    ...(refusal === null || (content === null && !tool_calls) ? ["expected a string, got null"] : []),
    ...(tool_calls && !reasoning_content ? ["The `reasoning_content` must be passed back to the API."] : []),
    ...(tool_calls ?? [])
      .filter(({ id }) => !answered.includes(id))
      .map(({ id }) => `The tool call ${id} has no response message`),
    ...(new Set(tool_calls?.map(({ id }) => id)).size < (tool_calls?.length ?? 0) ? ["Duplicate tool call id"] : []),
    ...(tool_calls ?? [])
      .filter((call) => call.type === "function" && !isJsonObject(call.function.arguments))
      .map(({ id }) => `The arguments of the tool call ${id} must be a JSON object`),
    ...(tool_calls ?? [])
      .filter((call) => !("extra_content" in call))
      .map(({ id }) => `The tool call ${id} is missing a thought_signature`),
  ];
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
