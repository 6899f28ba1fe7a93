import type { ChatCompletionMessageToolCalls } from "@chat-completion/types/wire";
import { expect, test } from "vitest";
import { decodeChatCompletionMessageToolCalls } from "../decode/tool-calls.js";
import type { StandardResult, StandardSchemaV1 } from "./standard-schema.js";
import { readToolCall } from "./tool-call.js";

function schemaOf<Output>(validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>) {
  const schema: StandardSchemaV1<unknown, Output> = { "~standard": { version: 1, vendor: "own", validate } };
  return schema;
}

const tools = {
  weather: schemaOf<{ city: string }>((value) => {
    const city = (value as { city?: unknown }).city;
    return typeof city === "string"
      ? { value: { city } }
      : {
          issues: [
            { message: "Expected a text", path: ["city"] },
            { message: "and more", path: [{ key: "at" }, 0] },
          ],
        };
  }),
  time: schemaOf<{ zone: string }>(async () => ({ value: { zone: "UTC" } })),
  sql: schemaOf<string>((value) => (typeof value === "string" ? { value } : { issues: [{ message: "no text" }] })),
};

type Call = ChatCompletionMessageToolCalls[number];

/** What is read from the call on the wire, which has to be what is read from it decoded. */
async function read(call: Call) {
  const result = await readToolCall(call, tools);
  for (const decoded of decodeChatCompletionMessageToolCalls([call])) {
    expect(await readToolCall(decoded, tools)).toEqual(result);
  }
  return result;
}

const weather = (sent: string | null): Call => ({ id: "call_1", function: { name: "weather", arguments: sent } });

test("gives the arguments as the schema returns them", async () => {
  const result = await read(weather('{"city":"Oslo","unknown":1}'));
  expect(result).toEqual({ success: true, id: "call_1", name: "weather", value: { city: "Oslo" } });
});

test("the name tells the type of the arguments", async () => {
  const result = await read(weather('{"city":"Oslo"}'));
  if (!result.success) throw new Error(result.message);
  switch (result.name) {
    case "weather":
      expect(result.value.city).toBe("Oslo");
      // @ts-expect-error an argument of another tool
      expect(result.value.zone).toBeUndefined();
      break;
    case "time":
      expect(result.value.zone).toBe("UTC");
      break;
    default:
      result satisfies { name: "sql"; value: string };
  }
});

test("waits for an asynchronous schema", async () => {
  const result = await read({ id: 7, type: "", function: { name: "time" } });
  expect(result).toEqual({ success: true, id: "7", name: "time", value: { zone: "UTC" } });
});

test("rejects if the schema throws", async () => {
  const throws = schemaOf<never>(() => {
    throw new Error("no such city");
  });
  await expect(readToolCall(weather("{}"), { weather: throws })).rejects.toThrow("no such city");
});

test("a custom tool's schema validates the input", async () => {
  const result = await read({ id: "call_1", type: "custom", custom: { name: "sql", input: "SELECT 1" } });
  expect(result).toEqual({ success: true, id: "call_1", name: "sql", value: "SELECT 1" });
});

test("arguments that the schema rejects", async () => {
  const result = await read(weather("{}"));
  expect(result).toMatchObject({ success: false, id: "call_1", name: "weather", code: "invalid-arguments" });
  expect(result).toHaveProperty("issues.length", 2);
  expect(result).toHaveProperty(
    "message",
    "The arguments of `weather` are invalid. city: Expected a text; at[0]: and more",
  );
});

test("arguments that are not JSON", async () => {
  const message = "The arguments of `weather` are not valid JSON.";
  const result = await read(weather('{"city":'));
  expect(result).toEqual({
    success: false,
    id: "call_1",
    name: "weather",
    code: "not-json",
    message,
    issues: [{ message }],
  });
});

test.each(["weather_forecast", "constructor", "__proto__", ""])("there is no tool %j", async (name) => {
  const result = await read({ id: "call_1", function: { name, arguments: "{" } });
  const message = `There is no tool \`${name}\`. The tools are \`weather\`, \`time\`, \`sql\`.`;
  expect(result).toEqual({ success: false, id: "call_1", name, code: "no-such-tool", message, issues: [{ message }] });
});

test("there are no tools", async () => {
  const result = await readToolCall(weather("{}"), {});
  expect(result).toHaveProperty("message", "There is no tool `weather`. There are no tools.");
});

test("a call of the server's own type", async () => {
  // Its members are kept and have no type.
  const call = { id: "call_1", type: "builtin_function", function: { name: "weather", arguments: "{}" } } as Call;
  expect(await read(call)).toMatchObject({ success: false, id: "call_1", name: "weather", code: "unrecognized-call" });
});

test("a call without an id", async () => {
  expect(await read({ function: { name: "time" } })).toHaveProperty("id", "");
});
