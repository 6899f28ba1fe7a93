import * as v from "valibot";
import * as z from "zod";

const zodTools = {
  weather: z.object({ city: z.string(), days: z.int().default(1) }),
  time: z.object({ zone: z.string().default("UTC") }),
};

const valibotTools = {
  weather: v.object({ city: v.string(), days: v.optional(v.pipe(v.number(), v.integer()), 1) }),
  time: v.object({ zone: v.optional(v.string(), "UTC") }),
};

/** The schemas of the same two tools, in either library. */
export const TOOL_SETS = { zod: zodTools, valibot: valibotTools };

export type ToolSet = (typeof TOOL_SETS)[keyof typeof TOOL_SETS];
