import type { CreateChatCompletionResponse } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { decodeCreateChatCompletionResponse } from "../decode/response.js";
import { readCost } from "./cost.js";

/** A response with members of a server's own. */
function responseWith(members: object): CreateChatCompletionResponse {
  return { id: "1", model: "m", choices: [], ...members };
}

test.each([
  ["OpenRouter", { usage: { cost: 0.0000177, cost_details: { upstream_inference_cost: 0.1 } } }, 0.0000177],
  ["Perplexity", { usage: { cost: { request_cost: 0.005, total_cost: 0.00502 } } }, 0.00502],
  ["xAI", { usage: { cost_in_usd_ticks: 2_709_000 } }, 0.0002709],
  ["Venice", { cost: { usd: 0.00033855, diem: 0 } }, 0.00033855],
  ["a request that was free", { usage: { cost: 0, cost_in_usd_ticks: 5 } }, 0],
])("reads %s", (_server, members, dollars) => {
  const response = responseWith(members);
  expect(readCost(response)).toBe(dollars);
  expect(readCost(decodeCreateChatCompletionResponse(response))).toBe(dollars);
});

test.each([
  {},
  { usage: null },
  { usage: { cost: null } },
  { usage: { cost: "0.1" } },
  { usage: { cost: Number.POSITIVE_INFINITY } },
  { cost: 5 },
])("it is null where the server does not say: %j", (members) => {
  expect(readCost(responseWith(members))).toBeNull();
});
