import filtered from "@chat-completion/fixtures/json/deviating/azure-filtered-without-message.json" with {
  type: "json",
};
import parts from "@chat-completion/fixtures/json/deviating/mistral-content-parts.json" with { type: "json" };
import nullFingerprint from "@chat-completion/fixtures/json/deviating/openai-gpt-5-null-fingerprint.json" with {
  type: "json",
};
import withoutLogprobs from "@chat-completion/fixtures/json/deviating/openai-gpt-5-without-logprobs.json" with {
  type: "json",
};
import eos from "@chat-completion/fixtures/json/deviating/together-eos.json" with { type: "json" };
import chunk from "@chat-completion/fixtures/json/invalid/chunk-by-delta.json" with { type: "json" };
import error from "@chat-completion/fixtures/json/invalid/error-as-object.json" with { type: "json" };
import counter from "@chat-completion/fixtures/json/invalid/prompt-tokens-as-text.json" with { type: "json" };
import logprobs from "@chat-completion/fixtures/json/valid/logprobs.json" with { type: "json" };
import reference from "@chat-completion/fixtures/json/valid/reference-example.json" with { type: "json" };
import toolCalls from "@chat-completion/fixtures/json/valid/tool-calls-in-parallel.json" with { type: "json" };
import deviatingStream from "@chat-completion/fixtures/sse/deviating/mistral-call-without-index.sse?raw";
import brokenStream from "@chat-completion/fixtures/sse/invalid/error-in-the-middle.sse?raw";
import stream from "@chat-completion/fixtures/sse/valid/tool-call.sse?raw";

/** A text to try out the page. */
export interface Example {
  /** Its name in the list of examples. */
  title: string;
  text: string;
}

/** The examples: the specification's own one first, then responses that conform, that deviate, and that are broken. */
export const examples: readonly Example[] = [
  { title: "The specification's example", text: pretty(reference.wire) },
  { title: "Two tool calls in parallel", text: pretty(toolCalls.wire) },
  { title: "Log probabilities", text: pretty(logprobs.wire) },
  { title: "OpenAI, gpt-5: no logprobs", text: pretty(withoutLogprobs.wire) },
  { title: "OpenAI, gpt-5: a fingerprint of null", text: pretty(nullFingerprint.wire) },
  { title: "Mistral: content in parts", text: pretty(parts.wire) },
  { title: "Azure: all content filtered", text: pretty(filtered.wire) },
  { title: "Broken: a counter that is a string", text: pretty(counter.data) },
  { title: "An error in place of a completion", text: pretty(error.data) },
  { title: "A chunk of a stream", text: pretty(chunk.data) },
  { title: "A stream with a tool call", text: stream },
  { title: "Mistral: a stream", text: deviatingStream },
  { title: "A stream with an error in it", text: brokenStream },
  { title: "JSON Lines: one response on each line", text: lines(reference.wire, withoutLogprobs.wire, eos.wire) },
];

function pretty(json: unknown): string {
  return JSON.stringify(json, null, 2);
}

function lines(...responses: unknown[]): string {
  return `${responses.map((json) => JSON.stringify(json)).join("\n")}\n`;
}
