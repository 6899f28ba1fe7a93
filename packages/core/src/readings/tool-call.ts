import type { ChatCompletionMessageToolCalls } from "@chat-completion/types";
import type * as wire from "@chat-completion/types/wire";
import { formatPath } from "../deviations/format-path.js";
import type { StandardIssue, StandardOutput, StandardSchemaV1 } from "./standard-schema.js";
import { readToolArguments } from "./tool-arguments.js";
import { firstText, memberOf, textOfId } from "./values.js";

/** A tool call of any kind, decoded or on the wire. */
export type AnyToolCall = ChatCompletionMessageToolCalls[number] | wire.ChatCompletionMessageToolCalls[number];

/** The schemas of the arguments of your tools, by the tools' names. Any library with Standard Schema will do. */
export type ToolSchemas = Readonly<Record<string, StandardSchemaV1>>;

/** A tool call with valid arguments, or why there are none. */
export type ToolCallReading<Tools extends ToolSchemas> = ValidToolCall<Tools> | InvalidToolCall;

/** A call of one of your tools, with valid arguments. The `name` tells which tool it is, and so the type of `value`. */
export type ValidToolCall<Tools extends ToolSchemas> = {
  [Name in keyof Tools & string]: {
    success: true;
    /** The call's id: the `tool_call_id` of the message with the tool's result. Empty if the server sent none. */
    id: string;
    /** The tool's name. */
    name: Name;
    /** The arguments, as the tool's schema returns them. */
    value: StandardOutput<Tools[Name]>;
  };
}[keyof Tools & string];

/** A tool call that can't be carried out. */
export interface InvalidToolCall {
  success: false;
  /** The call's id: the `tool_call_id` of the message with the tool's result. Empty if the server sent none. */
  id: string;
  /** The name that the model called. Empty if the call has none. */
  name: string;
  /** What is wrong. */
  code: InvalidToolCallCode;
  /** The issues in one sentence: a tool's result that lets the model correct itself. It may quote the schema's issues. */
  message: string;
  /** The issues: of the schema if the code is `invalid-arguments`, else one. */
  issues: readonly StandardIssue[];
}

/** What is wrong with a tool call. */
export type InvalidToolCallCode =
  /** There is no schema of this name. */
  | "no-such-tool"
  /** The arguments are not JSON. */
  | "not-json"
  /** The schema rejects the arguments. */
  | "invalid-arguments"
  /** The call is of an unknown type: the server's own tools, such as Moonshot's `builtin_function`. */
  | "unrecognized-call";

/**
 * Reads a tool call, decoded or on the wire, and validates its arguments with your schema for the tool:
 *
 * ```ts
 * const result = await readToolCall(call, { weather: z.object({ city: z.string() }) });
 * if (result.success) result.value.city;
 * else result.message; // send it back as the tool's result
 * ```
 *
 * The arguments are read by {@link readToolArguments}. For a custom tool the schema validates the input, which is a text.
 *
 * It returns a promise, as a schema may be asynchronous. The promise rejects only if the schema throws: a transform of
 * yours, for example.
 *
 * The id of a call without one is `""`, so two of them can't be told apart. Give such a call an id of your own before
 * this function and {@link toAssistantMessage}: `call.id ||= crypto.randomUUID()`.
 */
export async function readToolCall<Tools extends ToolSchemas>(
  call: AnyToolCall,
  tools: Tools,
): Promise<ToolCallReading<Tools>> {
  const { id, name, input } = readCall(call);
  const invalid = (code: InvalidToolCallCode, issues: readonly StandardIssue[]): InvalidToolCall => {
    return { success: false, id, name, code, message: describe(name, code, issues), issues };
  };
  if (input === undefined)
    return invalid("unrecognized-call", [{ message: "This type of tool call is not supported." }]);
  const names = Object.keys(tools ?? {});
  const schema = names.includes(name) ? tools[name] : undefined;
  if (schema === undefined) return invalid("no-such-tool", [{ message: describeTools(name, names) }]);
  if (!input.success) return invalid("not-json", input.issues);
  const result = await schema["~standard"].validate(input.value);
  if (result.issues) return invalid("invalid-arguments", result.issues);
  // The value is of the schema of this name, which the compiler can't know of a name that it doesn't know.
  return { success: true, id, name, value: result.value } as ValidToolCall<Tools>;
}

interface Call {
  id: string;
  name: string;
  /** What the schema has to validate. Absent for a call of an unknown type. */
  input?: ReturnType<typeof readToolArguments>;
}

function readCall(call: unknown): Call {
  const type = memberOf(call, "type");
  const sent = type === "unrecognized" ? (memberOf(call, "wire") ?? call) : call;
  const id = textOfId(memberOf(sent, "id"));
  const named = memberOf(sent, type === "custom" ? "custom" : "function");
  const name = firstText(memberOf(named, "name")) ?? "";
  if (type === "custom") return { id, name, input: { success: true, value: memberOf(named, "input") } };
  if (type !== "function" && type != null && type !== "") return { id, name };
  // A call whose type says that it is one of a function: the wire's type asks for no more.
  return { id, name, input: readToolArguments(call as wire.ChatCompletionMessageToolCall) };
}

function describeTools(name: string, tools: string[]): string {
  const list = tools.map((tool) => `\`${tool}\``).join(", ");
  return `There is no tool \`${name.slice(0, 100)}\`. ${list === "" ? "There are no tools." : `The tools are ${list}.`}`;
}

function describe(name: string, code: InvalidToolCallCode, issues: readonly StandardIssue[]): string {
  const sentence = issues.map(describeIssue).join("; ");
  return code === "invalid-arguments" ? `The arguments of \`${name}\` are invalid. ${sentence}` : sentence;
}

function describeIssue({ message, path = [] }: StandardIssue): string {
  const place = formatPath(path.map((step) => (typeof step === "object" ? step.key : step)));
  return place === "" ? message : `${place}: ${message}`;
}
