import { describe, expect, test } from "vitest";
import { chunkOf, messageOf, withChoice } from "../testing/chunks.js";
import { accumulateChunks } from "./index.js";

const text = (words: string) => ({ type: "text" as const, text: words });

describe("texts are appended", () => {
  test("content and refusal, and null is nothing", () => {
    expect(messageOf({ content: "a" }, { content: null, refusal: "x" }, { content: "b", refusal: "y" })).toEqual({
      role: "assistant",
      content: "ab",
      refusal: "xy",
    });
  });

  test("those of a function call, in the deprecated form", () => {
    const message = messageOf({ function_call: { name: "f", arguments: "" } }, { function_call: { arguments: "{}" } });
    expect(message?.function_call).toEqual({ name: "f", arguments: "{}" });
  });

  test("those of audio, whose other members are the last", () => {
    const message = messageOf(
      { audio: { id: "audio_1", data: "AA", transcript: "Hel" } },
      { audio: { data: "BB", transcript: "lo" } },
      { audio: { expires_at: 5 } },
    );
    expect(message?.audio).toEqual({ id: "audio_1", data: "AABB", transcript: "Hello", expires_at: 5 });
  });

  test("audio that is null stays null until some comes", () => {
    expect(messageOf({ audio: null })?.audio).toBeNull();
    expect(messageOf({ audio: null }, { audio: { data: "AA" } })?.audio).toEqual({ data: "AA" });
  });

  test.each(["reasoning_content", "reasoning", "reasoning_text"])("%s", (key) => {
    expect(messageOf({ [key]: "a" }, { [key]: null }, { [key]: "b" })).toHaveProperty(key, "ab");
  });

  test("further ones that an option names", () => {
    const chunks = ["a", "b"].map((thought) => chunkOf({ thought, channel: "analysis" }));
    const [choice] = accumulateChunks(chunks, { append: ["thought"] }).choices;
    expect(choice?.message).toMatchObject({ thought: "ab", channel: "analysis" });
  });
});

describe("content in parts", () => {
  test("a part is joined to the last one of its type", () => {
    const image = { type: "image_url", image_url: "x" } as never;
    const message = messageOf(
      { content: [text("a")] },
      { content: [text("b"), image] },
      { content: [image, text("c")] },
    );
    expect(message?.content).toEqual([text("ab"), image, image, text("c")]);
  });

  test("so are the parts of Mistral's thinking", () => {
    const thinking = (words: string) => ({ type: "thinking" as const, thinking: [text(words)] });
    const message = messageOf({ content: [thinking("a")] as never }, { content: [thinking("b"), text("c")] as never });
    expect(message?.content).toEqual([thinking("ab"), text("c")]);
  });

  test("text behind parts becomes a part, parts behind text make it one", () => {
    expect(messageOf({ content: [text("a")] }, { content: "" }, { content: "b" })?.content).toEqual([text("ab")]);
    expect(messageOf({ content: "a" }, { content: [text("b")] })?.content).toEqual([text("ab")]);
  });

  test("an empty text behind parts makes no part", () => {
    const image = { type: "image_url", image_url: "x" } as never;
    expect(messageOf({ content: [image] }, { content: "" })?.content).toEqual([image]);
  });

  test("an object is appended as its JSON, an empty list makes a list", () => {
    expect(messageOf({ content: { a: 1 } as never })?.content).toBe('{"a":1}');
    expect(messageOf({ content: [] })?.content).toEqual([]);
  });
});

describe("keys that the specification does not have", () => {
  test("the last that is not null stands, and a list that a choice has", () => {
    expect(messageOf({ channel: "analysis" }, { channel: "final" }, { channel: null })).toHaveProperty(
      "channel",
      "final",
    );
    const [choice] = accumulateChunks([withChoice({ list: [1] }), withChoice({ list: [2] })]).choices;
    expect(choice).toMatchObject({ list: [2] });
  });

  test("objects are merged member by member (Azure's filter results)", () => {
    const [choice] = accumulateChunks([
      withChoice({ content_filter_results: { hate: { filtered: false } } }),
      withChoice({ content_filter_results: { hate: { severity: "safe" }, violence: {} } }),
    ]).choices;
    expect(choice).toHaveProperty("content_filter_results", {
      hate: { filtered: false, severity: "safe" },
      violence: {},
    });
  });

  test("lists of a delta grow, and items of equal index and type are merged (OpenRouter)", () => {
    const detail = (members: object) => ({ reasoning_details: [{ type: "reasoning.text", index: 0, ...members }] });
    const message = messageOf(detail({ text: "a" }), detail({ text: "b", signature: "s" }), detail({ type: "other" }));
    expect(message).toHaveProperty("reasoning_details", [
      { type: "reasoning.text", index: 0, text: "ab", signature: "s" },
      { type: "other", index: 0 },
    ]);
    expect(messageOf({ citations: ["a"] }, { citations: ["b"] })).toHaveProperty("citations", ["a", "b"]);
  });

  test("items whose type is no text are kept as they are", () => {
    const type = { toString: 1, valueOf: 1 };
    const items = { items: [{ type, index: 0 }] };
    expect(messageOf(items, items)).toHaveProperty("items", [...items.items, ...items.items]);
  });

  test("padding is dropped", () => {
    const [choice] = accumulateChunks([{ ...chunkOf({ p: "ab" }, { p: "ab" }), obfuscation: "x" }]).choices;
    expect(choice).not.toHaveProperty("p");
    expect(choice?.message).not.toHaveProperty("p");
    expect(accumulateChunks([{ choices: [], obfuscation: "x" }])).not.toHaveProperty("obfuscation");
  });
});
