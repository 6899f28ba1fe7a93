import type { Block, Server } from "../row/index.js";
import { groq } from "./groq.js";
import { openRouter } from "./openrouter.js";
import { cost, reasoning, reasoningContent, reasoningDetail, reasoningDetails, toolCallIndex } from "./shared.js";

/** The servers with fields of their own, in the order in which messages name them. */
export const servers: readonly Server[] = [groq, openRouter];

/** What several servers send alike. */
export const shared: readonly Block[] = [
  reasoningContent,
  reasoning,
  reasoningDetail,
  reasoningDetails,
  cost,
  toolCallIndex,
];
