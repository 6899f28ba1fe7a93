import { isDeepStrictEqual } from "node:util";
import type { CreateChatCompletionResponse } from "@chat-completion/types";
import type { Client } from "./client.js";
import { type Call, type Reading, readDecoded } from "./reading.js";

/** The effect of a response on a client. */
type Effect =
  /** The client gives what the decoded value has. */
  | { kind: "accepted" }
  /** The client throws. */
  | { kind: "throws"; error: string }
  /** The client returns a value that is not of its types, so that code which relies on them throws. */
  | { kind: "misleads"; error: string }
  /** The client returns another value than the decoded one, or none, without an error. */
  | { kind: "alters"; parts: (keyof Reading)[] };

/** Has a client ask the server at the URL, and compares what it gives with what the answer decodes to. */
export async function effectOf(client: Client, url: string, decoded: CreateChatCompletionResponse): Promise<Effect> {
  const expected = readDecoded(decoded);
  const asked = await client
    .ask(
      url,
      expected.toolCalls.map(({ name }) => name),
    )
    .catch((error: unknown) => ({ error }));
  if ("error" in asked) return { kind: "throws", error: describeError(asked.error) };
  try {
    const given = asked();
    const parts = (Object.keys(expected) as (keyof Reading)[]).filter((part) => !isSame(given[part], expected[part]));
    return parts.length === 0 ? { kind: "accepted" } : { kind: "alters", parts };
  } catch (error) {
    return { kind: "misleads", error: describeError(error) };
  }
}

/** Allows any id, or none, where the server gave none. */
function isSame(given: string | Call[], expected: string | Call[]): boolean {
  if (typeof given === "string" || typeof expected === "string") return given === expected;
  const comparable = given.map(({ id, ...call }, index) =>
    expected[index]?.id === undefined ? call : { id, ...call },
  );
  return isDeepStrictEqual(comparable, expected);
}

/** The message of the error behind all others. Where that is a schema's, its issues, with `*` for every index. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return describeError(error.cause);
  if (!("issues" in error)) return error.message;
  return (error.issues as { path: (string | number)[]; message: string }[])
    .map(({ path, message }) => `${path.map((key) => (typeof key === "number" ? "*" : key)).join(".")}: ${message}`)
    .join("; ");
}
