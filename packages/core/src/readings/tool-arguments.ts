import type * as wire from "@chat-completion/types/wire";
import type { StandardIssue } from "./standard-schema.js";
import { firstText, memberOf } from "./values.js";

/** The arguments of a tool call, or why they can't be read. */
export type ToolArgumentsReading =
  | {
      success: true;
      /** The arguments: an object if the model kept to the tool's parameters. They are not validated. */
      value: unknown;
    }
  | {
      success: false;
      /** One issue: the text is not JSON. */
      issues: readonly StandardIssue[];
    };

/**
 * Reads the arguments of a call of a function tool, decoded or on the wire. Other calls have none: narrow a call by
 * `call.type === "function"` first. It never throws: the model wrote the text,
 * so it may be broken JSON, or end too early if the answer was cut off.
 *
 * Empty, absent and `null` arguments are `{}`. Arguments that a server sent as an object are that object.
 *
 * @see {@link readToolCall} validates them as well.
 */
export function readToolArguments(call: Pick<wire.ChatCompletionMessageToolCall, "function">): ToolArgumentsReading {
  const called = memberOf(call, "function");
  const sent = memberOf(called, "arguments");
  if (typeof sent !== "string") return { success: true, value: sent ?? {} };
  if (sent.trim() === "") return { success: true, value: {} };
  try {
    const value: unknown = JSON.parse(sent);
    return { success: true, value: value ?? {} };
  } catch {
    return { success: false, issues: [{ message: `The arguments${ofTool(called)} are not valid JSON.` }] };
  }
}

function ofTool(called: unknown): string {
  const name = firstText(memberOf(called, "name"));
  return name === null ? "" : ` of \`${name.slice(0, 100)}\``;
}
