/**
 * For someone who runs a server: sends it two requests. `pnpm start` pipes the responses into `chat-completion check`.
 */
import type { AddressInfo } from "node:net";
import { createImitation } from "./server.js";

const server = createImitation();
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;

for (const content of ["Hello?", "What is the weather?"]) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "tiny-model", messages: [{ role: "user", content }] }),
  });
  console.log(await response.text());
}
server.close();
