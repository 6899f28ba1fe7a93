import * as z from "zod";

/** What the model can call, by name. */
export const tools = { ferry: z.object({ to: z.string() }) };

/** The tools as a request declares them. */
export const declared = Object.entries(tools).map(([name, schema]) => ({
  type: "function",
  function: { name, parameters: z.toJSONSchema(schema, { io: "input" }) },
}));

/** Carries out a call of the tool `ferry`. */
export function ferry({ to }: z.infer<typeof tools.ferry>): string {
  return `The ferry to ${to} leaves at nine.`;
}
