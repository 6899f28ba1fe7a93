/**
 * For someone who writes a chat: draws each answer as it comes, calls a tool, and survives a stream that breaks off.
 * `pnpm start` reads questions from the terminal. It asks the server at `CHAT_ADDRESS`, or else an imitation.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { answerQuestion, type Message } from "./answer-question.js";
import { createImitation } from "./server.js";

const server = createImitation();
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const address = process.env.CHAT_ADDRESS ?? `http://127.0.0.1:${port}/v1/chat/completions`;

const messages: Message[] = [];
const terminal = createInterface({ input: stdin, output: stdout, prompt: "> " });
terminal.prompt();
for await (const content of terminal) {
  messages.push({ role: "user", content });
  await answerQuestion(address, messages, (text) => stdout.write(text));
  terminal.prompt();
}
server.close();
