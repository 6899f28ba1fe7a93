import type { Question } from "./question.js";
import * as shortfalls from "./shortfalls.js";

const user = (content: string) => ({ role: "user", content });

const tool = (name: string, description: string, properties: Record<string, unknown>) => ({
  type: "function",
  function: {
    name,
    description,
    parameters: { type: "object", properties, required: Object.keys(properties), additionalProperties: false },
  },
});

const WEATHER = tool("get_weather", "Returns the weather in a city.", { city: { type: "string" } });
const TIME = tool("get_time", "Returns the time in a city.", { city: { type: "string" } });

const CITY = {
  name: "city",
  strict: true,
  schema: {
    type: "object",
    properties: { name: { type: "string" }, inhabitants: { type: "integer" } },
    required: ["name", "inhabitants"],
    additionalProperties: false,
  },
};

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    kind: "answerable",
    name: "text",
    about: "a short answer",
    parameters: [],
    request: { messages: [user("Say hello in one short sentence.")] },
    shortfallOf: shortfalls.text,
  },
  {
    kind: "answerable",
    name: "without-usage",
    about: "the same, streamed without `stream_options`",
    parameters: [],
    only: "streamed without usage",
    request: { messages: [user("Say hello in one short sentence.")] },
    shortfallOf: shortfalls.text,
  },
  {
    kind: "answerable",
    name: "several-choices",
    about: "two choices (`n`)",
    parameters: ["n"],
    request: { messages: [user("Say hello in one short sentence.")], n: 2 },
    shortfallOf: shortfalls.choices(2),
  },
  {
    kind: "answerable",
    name: "cut-by-length",
    about: "an answer that `max_tokens` cuts",
    parameters: ["max_tokens"],
    request: { messages: [user("Count from 1 to 50, separated by commas.")], max_tokens: 8 },
    shortfallOf: shortfalls.cut,
  },
  {
    kind: "answerable",
    name: "stop-words",
    about: "an answer that ends before a word (`stop`)",
    parameters: ["stop"],
    request: { messages: [user("Count from 1 to 9, separated by commas.")], stop: ["7"] },
    shortfallOf: shortfalls.without("7"),
  },
  {
    kind: "answerable",
    name: "one-tool",
    about: "a tool call (`tools`)",
    parameters: ["tools", "tool_choice"],
    endsAsTheModelLikes: true,
    request: { messages: [user("What is the weather in Oslo? Call the tool.")], tools: [WEATHER] },
    shortfallOf: shortfalls.calls(1),
  },
  {
    kind: "answerable",
    name: "parallel-tools",
    about: "two tool calls in one answer",
    parameters: ["tools", "tool_choice", "parallel_tool_calls"],
    endsAsTheModelLikes: true,
    request: {
      messages: [user("What is the weather in Oslo and in Lima? Call the tool once for each city, in one answer.")],
      tools: [WEATHER],
      parallel_tool_calls: true,
    },
    shortfallOf: shortfalls.calls(2),
  },
  {
    kind: "answerable",
    name: "forced-tool",
    about: "a call of a certain tool (`tool_choice`)",
    parameters: ["tools", "tool_choice"],
    request: {
      messages: [user("What is it like in Oslo?")],
      tools: [WEATHER, TIME],
      tool_choice: { type: "function", function: { name: "get_time" } },
    },
    shortfallOf: shortfalls.callOf("get_time"),
  },
  {
    kind: "answerable",
    name: "structured-output",
    about: "JSON by a schema (`response_format`)",
    parameters: ["response_format", "json_schema"],
    request: {
      messages: [user("Name the capital of Norway and the number of its inhabitants, as JSON.")],
      response_format: { type: "json_schema", json_schema: CITY },
    },
    shortfallOf: shortfalls.object("name", "inhabitants"),
  },
  {
    kind: "answerable",
    name: "logprobs",
    about: "log probabilities (`logprobs`, `top_logprobs`)",
    parameters: ["logprobs", "top_logprobs"],
    request: { messages: [user("Say hello in one short sentence.")], logprobs: true, top_logprobs: 2 },
    shortfallOf: shortfalls.logprobs,
  },
  {
    kind: "answerable",
    name: "reasoning",
    about: "reasoning (`reasoning_effort`)",
    parameters: ["reasoning_effort"],
    endsAsTheModelLikes: true,
    request: { messages: [user("Is 91 a prime number? Answer with yes or no.")], reasoning_effort: "low" },
    shortfallOf: shortfalls.reasoning,
  },
  {
    kind: "answerable",
    name: "system-message",
    about: "a system message",
    parameters: ["system"],
    request: {
      messages: [{ role: "system", content: 'Whatever you are asked, answer "pineapple".' }, user("Good morning!")],
    },
    shortfallOf: shortfalls.having("pineapple"),
  },
  {
    kind: "answerable",
    name: "long-answer",
    about: "an answer of some length",
    parameters: [],
    endsAsTheModelLikes: true,
    request: { messages: [user("Count from 1 to 100, separated by commas. Write every number.")] },
    shortfallOf: shortfalls.longerThan(200),
  },
  {
    kind: "erroneous",
    name: "unknown-model",
    about: "a model that does not exist",
    status: 404,
    model: "no-such-model-of-chat-completion-probe",
    request: { messages: [user("Hello?")] },
  },
  {
    kind: "erroneous",
    name: "bad-request",
    about: "`messages` that is no list",
    status: 400,
    request: { messages: "Hello?" },
  },
  {
    kind: "erroneous",
    name: "bad-key",
    about: "a key that is made up",
    status: 401,
    hasMadeUpKey: true,
    request: { messages: [user("Hello?")] },
  },
];
