import { describe, expect, test } from "vitest";
import { chunkOf } from "../testing/chunks.js";
import { completion, withMessage, withUsage } from "../testing/deviations.js";
import { recognizeServers } from "./recognize-servers.js";

test.each([
  ["x_groq", { ...completion, x_groq: { id: "req_1" } }, ["Groq"]],
  ["timings", { ...completion, timings: { cache_n: 0 } }, ["llama.cpp"]],
  ["a field of usage", withUsage({ prompt_cache_hit_tokens: 5 }), ["DeepSeek"]],
  [
    "fields of two servers",
    { ...withUsage({ cost_in_usd_ticks: 5 }), prompt_filter_results: [] },
    ["Azure OpenAI", "xAI"],
  ],
])("a response with %s looks like its server", (_what, json, servers) => {
  expect(recognizeServers(json)).toEqual(servers);
});

test("a chunk does, and a list of chunks", () => {
  const chunk = { ...chunkOf({ content: "a" }), x_groq: { id: "req_1" } };
  expect(recognizeServers(chunk)).toEqual(["Groq"]);
  expect(recognizeServers([chunkOf({ content: "a" }), chunk, chunk])).toEqual(["Groq"]);
});

describe("nothing says whose it is, if", () => {
  test.each([
    ["there are no unknown keys", completion],
    ["several servers send the field", withMessage({ reasoning_content: "Hm." })],
    ["no server is known to send it", { ...completion, x_unknown: 1 }],
    ["the field is null", { ...completion, x_groq: null }],
    ["the field is of another type", { ...completion, x_groq: "req_1" }],
    ["it is no completion", { error: { message: "No." }, x_groq: { id: "req_1" } }],
    ["it is no object", 5],
    ["it is an empty list", []],
  ])("%s", (_what, json) => {
    expect(recognizeServers(json)).toEqual([]);
  });
});
