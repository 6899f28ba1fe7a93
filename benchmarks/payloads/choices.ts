import { choice, completion } from "@chat-completion/fixtures/wire";
import type { Payload } from "./payload.js";
import { textOf } from "./variants.js";

/** The largest `n` of a request. */
const MOST_CHOICES = 128;

export const choices: Payload = {
  name: "choices",
  description: `${MOST_CHOICES} choices, the most that a request can ask for.`,
  text: textOf(
    completion({
      choices: Array.from({ length: MOST_CHOICES }, (_, index) =>
        choice({ index, message: { content: `Answer ${index + 1}: the river is slow here, and the mill is old.` } }),
      ),
    }),
  ),
};
