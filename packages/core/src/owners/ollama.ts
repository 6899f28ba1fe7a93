// Written by `pnpm generate` from specification/extensions/ollama.ts: edit that.

import type { FieldBlock } from "./field-block.js";

/** The fields that only Ollama is known to send. */
export const ollamaBlocks: readonly FieldBlock[] = [];
