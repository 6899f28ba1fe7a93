import * as valibot from "@chat-completion/valibot";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";
import * as z from "zod";
import guard from "../../contenders/guard.js";
import valibotDecoded from "../../contenders/valibot-decoded.js";
import valibotStrict from "../../contenders/valibot-strict.js";
import valibotWire from "../../contenders/valibot-wire.js";
import zodDecoded from "../../contenders/zod-decoded.js";
import zodStrict from "../../contenders/zod-strict.js";
import zodWire from "../../contenders/zod-wire.js";
import type { Product } from "../product.js";

/** The wire and the decoded entries, which accept what servers send. */
export const lenient: readonly Product[] = [
  guard,
  zodWire,
  valibotWire,
  {
    ...zodDecoded,
    encode: (decoded) => z.encode(zod.CreateChatCompletionResponseSchema, decoded as zod.CreateChatCompletionResponse),
  },
  { ...valibotDecoded, encode: (decoded) => v.parse(valibot.CreateChatCompletionResponseToWireSchema, decoded) },
];

/** The strict entries, which accept what satisfies the specification. */
export const strict: readonly Product[] = [zodStrict, valibotStrict];
