// Written by `pnpm generate` from specification/components/usage.ts: edit that.

import {
  decodeCompletionTokensDetails,
  decodeCompletionUsage,
  decodePromptTokensDetails,
  encodeCompletionTokensDetails,
  encodeCompletionUsage,
  encodePromptTokensDetails,
} from "@chat-completion/core";
import type { CompletionTokensDetails, CompletionUsage, PromptTokensDetails } from "@chat-completion/types";
import { type ToDecoded, type ToWire, toDecoded, toWire } from "../builders/decoded.js";
import * as wire from "../wire/index.js";

/** Wire JSON → `PromptTokensDetails`. */
export const PromptTokensDetailsSchema: ToDecoded<wire.PromptTokensDetailsSchema, PromptTokensDetails> =
  /* @__PURE__ */ toDecoded(wire.PromptTokensDetailsSchema, decodePromptTokensDetails);

/** `PromptTokensDetails` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const PromptTokensDetailsToWireSchema: ToWire<wire.PromptTokensDetailsSchema, PromptTokensDetails> =
  /* @__PURE__ */ toWire(wire.PromptTokensDetailsSchema, encodePromptTokensDetails);

/** Wire JSON → `CompletionTokensDetails`. */
export const CompletionTokensDetailsSchema: ToDecoded<wire.CompletionTokensDetailsSchema, CompletionTokensDetails> =
  /* @__PURE__ */ toDecoded(wire.CompletionTokensDetailsSchema, decodeCompletionTokensDetails);

/** `CompletionTokensDetails` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const CompletionTokensDetailsToWireSchema: ToWire<wire.CompletionTokensDetailsSchema, CompletionTokensDetails> =
  /* @__PURE__ */ toWire(wire.CompletionTokensDetailsSchema, encodeCompletionTokensDetails);

/** Wire JSON → `CompletionUsage`. */
export const CompletionUsageSchema: ToDecoded<wire.CompletionUsageSchema, CompletionUsage> = /* @__PURE__ */ toDecoded(
  wire.CompletionUsageSchema,
  decodeCompletionUsage,
);

/** `CompletionUsage` → wire JSON. It also checks a decoded value, such as one that was stored. */
export const CompletionUsageToWireSchema: ToWire<wire.CompletionUsageSchema, CompletionUsage> = /* @__PURE__ */ toWire(
  wire.CompletionUsageSchema,
  encodeCompletionUsage,
);
