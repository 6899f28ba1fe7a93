import { createServer, type Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { choice, completion, streamOf, toolCall } from "@chat-completion/fixtures/wire";

const call = toolCall({ function: { name: "ferry", arguments: '{"to":"São Jorge"}' } });
const text = "Pack early: the ferry to São Jorge leaves at nine.";
const calling = choice({ message: { content: null, tool_calls: [call] }, finish_reason: "tool_calls" });
const answering = choice({ message: { content: text } });

const eventsOf = (answer: typeof answering) =>
  streamOf(completion({ choices: [answer] }), { size: 6 }).split(/(?<=\n\n)/);

/** An imitation of OpenAI's server. It asks for a tool first, then it fails in the middle of an answer. */
export function createImitation(): Server {
  const failure = 'data: {"error":{"message":"The engine is overloaded."}}\n\n';
  const answers = [eventsOf(calling), [...eventsOf(answering).slice(0, 6), failure]];
  return createServer(async (_request, response) => {
    response.setHeader("content-type", "text/event-stream");
    for (const event of answers.shift() ?? eventsOf(answering)) {
      response.write(event);
      await wait(20);
    }
    response.end();
  });
}
