import { createServer, type Server } from "node:http";

/** A simple imitation of OpenAI's server. Its responses lack `logprobs` and `refusal`. */
export function createImitation(): Server {
  return createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        id: "cmpl-4f1d2c",
        object: "chat.completion",
        created: 1771833642,
        model: "tiny-model",
        choices: [{ index: 0, message: { role: "assistant", content: "Good morning!" }, finish_reason: "eos" }],
        usage: { prompt_tokens: 9, completion_tokens: 4, total_tokens: 13 },
      }),
    );
  });
}
