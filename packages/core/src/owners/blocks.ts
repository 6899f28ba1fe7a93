// Written by `pnpm generate` from specification/extensions/: edit that.

import type { FieldBlock } from "./field-block.js";
import { groqBlocks } from "./groq.js";
import { openRouterBlocks } from "./openrouter.js";
import { sharedBlocks } from "./shared.js";

/** Every block of fields: first those that several servers send alike, then each server's own. */
export const blocks: () => readonly FieldBlock[] = () => [...sharedBlocks, ...groqBlocks, ...openRouterBlocks];
