import * as valibot from "@chat-completion/valibot";
import * as zod from "@chat-completion/zod";
import * as v from "valibot";
import * as z from "zod";
import guard from "../../contenders/guard.js";
import valibotModel from "../../contenders/valibot-model.js";
import valibotStrict from "../../contenders/valibot-strict.js";
import valibotWire from "../../contenders/valibot-wire.js";
import zodModel from "../../contenders/zod-model.js";
import zodStrict from "../../contenders/zod-strict.js";
import zodWire from "../../contenders/zod-wire.js";
import type { Product } from "../product.js";

/** Those that take what servers send. */
export const lenient: readonly Product[] = [
  guard,
  zodWire,
  valibotWire,
  {
    ...zodModel,
    write: (model) => z.encode(zod.CreateChatCompletionResponseSchema, model as zod.CreateChatCompletionResponse),
  },
  { ...valibotModel, write: (model) => v.parse(valibot.CreateChatCompletionResponseToWireSchema, model) },
];

/** Those that hold a response to the specification, to the letter. */
export const strict: readonly Product[] = [zodStrict, valibotStrict];
