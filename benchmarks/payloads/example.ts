import { valid } from "@chat-completion/fixtures";
import type { Payload } from "./payload.js";
import { textOf } from "./variants.js";

export const example: Payload = {
  name: "example",
  description: "An ordinary answer, with the members of the specification's example.",
  text: textOf(valid.text.wire),
};
