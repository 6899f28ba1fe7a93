// Written by `pnpm generate` from specification/extensions/shared.ts: edit that.

import type * as extensions from "@chat-completion/types/extensions";
import * as z from "zod";
import { array } from "../builders/array.js";
import { finiteNumber, integer } from "../builders/number.js";
import type { ObjectSchema } from "../builders/object.js";
import { string } from "../builders/string.js";
import { fields } from "./fields.js";

const reasoningContentMembers = () => ({
  reasoning_content: z.nullish(string()),
});

type ReasoningContent = { [Key in keyof extensions.ReasoningContent]: extensions.ReasoningContent[Key] };

export interface ReasoningContentSchema
  extends ObjectSchema<ReasoningContent, ReturnType<typeof reasoningContentMembers>> {}

/** Reasoning of the model, as text under `reasoning_content`. */
export const ReasoningContentSchema: ReasoningContentSchema = /* @__PURE__ */ fields(reasoningContentMembers);

const reasoningMembers = () => ({
  reasoning: z.nullish(string()),
});

type Reasoning = { [Key in keyof extensions.Reasoning]: extensions.Reasoning[Key] };

export interface ReasoningSchema extends ObjectSchema<Reasoning, ReturnType<typeof reasoningMembers>> {}

/** Reasoning of the model, as text under `reasoning`. */
export const ReasoningSchema: ReasoningSchema = /* @__PURE__ */ fields(reasoningMembers);

const reasoningDetailMembers = () => ({
  type: string(),
  index: z.nullish(integer()),
  id: z.nullish(string()),
  format: z.nullish(string()),
  text: z.nullish(string()),
  summary: z.nullish(string()),
  data: z.nullish(string()),
  signature: z.nullish(string()),
});

type ReasoningDetail = { [Key in keyof extensions.ReasoningDetail]: extensions.ReasoningDetail[Key] };

export interface ReasoningDetailSchema
  extends ObjectSchema<ReasoningDetail, ReturnType<typeof reasoningDetailMembers>> {}

/** One part of the model's reasoning. */
export const ReasoningDetailSchema: ReasoningDetailSchema = /* @__PURE__ */ fields(reasoningDetailMembers);

const reasoningDetailsMembers = () => ({
  reasoning_details: z.nullish(array(ReasoningDetailSchema)),
});

type ReasoningDetails = { [Key in keyof extensions.ReasoningDetails]: extensions.ReasoningDetails[Key] };

export interface ReasoningDetailsSchema
  extends ObjectSchema<ReasoningDetails, ReturnType<typeof reasoningDetailsMembers>> {}

/** Reasoning of the model, in parts that the next request can return. */
export const ReasoningDetailsSchema: ReasoningDetailsSchema = /* @__PURE__ */ fields(reasoningDetailsMembers);

const costMembers = () => ({
  cost: z.nullish(finiteNumber()),
});

type Cost = { [Key in keyof extensions.Cost]: extensions.Cost[Key] };

export interface CostSchema extends ObjectSchema<Cost, ReturnType<typeof costMembers>> {}

/** Price of a request, as a number. */
export const CostSchema: CostSchema = /* @__PURE__ */ fields(costMembers);

const toolCallIndexMembers = () => ({
  index: z.nullish(integer()),
});

type ToolCallIndex = { [Key in keyof extensions.ToolCallIndex]: extensions.ToolCallIndex[Key] };

export interface ToolCallIndexSchema extends ObjectSchema<ToolCallIndex, ReturnType<typeof toolCallIndexMembers>> {}

/** Position of a tool call in a whole message. */
export const ToolCallIndexSchema: ToolCallIndexSchema = /* @__PURE__ */ fields(toolCallIndexMembers);
