/* What a terminal or a CI would obey is in no output, wherever a server or a file's name has it. */
import { decodeCreateChatCompletionResponse } from "@chat-completion/core";
import { describe, expect, test } from "vitest";
import type { Checked, Result } from "../checking/result.js";
import { NewBaseline } from "../policy/new-baseline.js";
import { coloursFor } from "../terminal/colours.js";
import { checked, finding, notJson, resultOf, unreadable } from "../testing/results.js";
import { AGENT_COMMAND, readRunnerCommand } from "../testing/runner-commands.js";
import { DEFAULTS, writeFormat } from "../testing/write-format.js";
import { decoded } from "./decoded.js";
import type { Format } from "./format.js";
import { FORMAT_NAMES, FORMATS } from "./formats.js";

const HOSTILE = {
  "a terminal escape": "\u001b[31m",
  "an operating system command": "\u001b]0;title\u0007",
  "a C1 control": "\u009b31m",
  DEL: "\u007f",
  "a newline and a command": "\n::stop-commands::x\r\n",
  "a bidi override": "\u202e\u2066",
  "a mark of direction": "\u200e\u200f\u061c",
  "a separator of lines": "\u2028\u2029\u0085",
  "GitHub's command": "::stop-commands::x",
  "GitHub's command, indented": "  ::error file=a::x",
  "GitHub's old command": "a ##[add-mask]x",
  "Azure's command": "##vso[task.setvariable variable=x]y",
  "TeamCity's command": "###teamcity[buildStop]",
};

const message = { role: "assistant", content: "", refusal: null };
const choice = { index: 0, message, logprobs: null, finish_reason: "stop" };
const completion = { id: "c", object: "chat.completion", created: 1, model: "gpt-5", choices: [choice] };

/** Results with a text in each place that a server or a file's name can put it. */
function resultsWith(text: string): Record<string, Result> {
  const broken = finding("error-envelope", [], { message: `Received ${text}`, isBroken: true });
  const alone = finding("error-envelope", [], { message: text, isBroken: true });
  const hostile: Checked = resultOf({ ...completion, model: text, service_tier: text, [text]: { [text]: 1 } });
  return {
    "the content, the model, an unknown value, an unknown key": hostile,
    "the same with content": resultOf({
      ...completion,
      choices: [{ ...choice, message: { ...message, content: text } }],
    }),
    "a key of a map": resultOf({ ...completion, metadata: { [text]: 1, [`a${text}`]: 2 } }),
    "a message": checked([broken], { model: text }),
    "a message alone": checked([alone, finding("missing-key", [text, 0, text], { message: text })]),
    "a received value": checked([finding("unknown-value", ["object"], { received: text })]),
    "the name of a file": checked([finding("missing-key", ["id"])], { file: text, at: text, customId: text }),
    "a file's name that makes a command with its line": checked([finding("missing-key", ["id"], { message: "a::b" })], {
      file: ":",
    }),
    "a broken text": notJson({ file: text, message: text }),
    "an unreadable file": unreadable({ file: text, message: text }),
  };
}

const options = { ...DEFAULTS, decoded: true };
const formats: Record<string, () => Format> = {
  ...Object.fromEntries(FORMAT_NAMES.map((name) => [name, () => make(name, options)])),
  "pretty, all places": () => make("pretty", { ...options, all: true }),
  "pretty, the tables": () => make("pretty", { ...options, summary: true }),
  "json, the summary": () => make("json", { ...options, summary: true }),
  "markdown, the tables": () => make("markdown", { ...options, summary: true }),
  "decoded, on one line": () => decoded({ isIndented: false }),
  "decoded, on several": () => decoded({ isIndented: true }),
};

function make(name: (typeof FORMAT_NAMES)[number], formatOptions: typeof options): Format {
  return FORMATS[name]({ options: formatOptions, colours: coloursFor({}, false), version: "1.0.0" });
}

const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u;

function expectHarmless(output: string, isGithub = false): void {
  expect(output).not.toMatch(OBEYED);
  expect(output).not.toMatch(AGENT_COMMAND);
  for (const line of output.split("\n")) {
    const command = readRunnerCommand(line)?.command;
    if (command !== undefined)
      expect([isGithub, ["error", "warning", "notice"].includes(command)]).toEqual([true, true]);
  }
}

describe.each(Object.entries(formats))("%s", (name, makeFormat) => {
  test.each(Object.entries(HOSTILE))("has no %s", (_what, text) => {
    for (const result of Object.values(resultsWith(text))) {
      for (const level of ["broken", "unknown-key"] as const) {
        expectHarmless(writeFormat(makeFormat(), [result, result], { level }), name === "github");
      }
    }
  });
});

test.each(Object.entries(HOSTILE))("a baseline has no %s", (_what, text) => {
  const baseline = new NewBaseline();
  baseline.knows(finding("unknown-key", [text]), text);
  expectHarmless(baseline.toText());
  expect(JSON.parse(baseline.toText()).models[0].model).toBe(text);
});

test("JSON with escapes is the same JSON", () => {
  for (const text of Object.values(HOSTILE)) {
    const result = resultOf({ ...completion, model: text, [text]: text });
    const line = JSON.parse(writeFormat(make("json", options), [result]));
    expect(line).toMatchObject({ model: text, decoded: { model: text, [text]: text } });
    const value = JSON.parse(writeFormat(decoded({ isIndented: true }), [result]));
    expect(value).toEqual(decodeCreateChatCompletionResponse(result.response as never));
  }
});
