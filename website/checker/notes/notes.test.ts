import { deviating } from "@chat-completion/fixtures";
import { completion } from "@chat-completion/fixtures/wire";
import { describe, expect, test } from "vitest";
import { checkText } from "../check/check-text.js";
import { type Note, takeNotes } from "./notes.js";

async function notesOn(json: unknown): Promise<Note[]> {
  const checked = await checkText(JSON.stringify(json));
  return checked.kind === "checked" ? checked.responses.flatMap(takeNotes) : [];
}

describe("takeNotes", () => {
  test("has a deviation's message without its place", async () => {
    expect(await notesOn(deviating["openai-gpt-5-null-fingerprint"].wire)).toEqual([
      {
        path: ["system_fingerprint"],
        code: "unexpected-null",
        text: "is `null`; the specification wants a string, or no such key.",
        level: "deviation",
      },
    ]);
  });

  test("has another level for what wire rejects than for what only strict rejects", async () => {
    const notes = await notesOn({ ...completion(), system_fingerprint: null, usage: "9" });
    expect(notes.map(({ path, level }) => [path[0], level])).toEqual([
      ["usage", "rejected"],
      ["system_fingerprint", "deviation"],
    ]);
  });

  test("has a level for what the specification allows", async () => {
    const notes = await notesOn({ ...completion(), choices: [], x_relay: 1 });
    expect(notes.map(({ code, level }) => [code, level])).toEqual([
      ["no-choices", "allowed"],
      ["unknown-key", "allowed"],
    ]);
  });

  test("has the issues of wire where there is no deviation", () => {
    const wire = { accepted: false, issues: [{ path: ["choices"], message: "No." }] };
    expect(takeNotes({ deviations: [], wire })).toEqual([
      { path: ["choices"], code: "rejected", text: "No.", level: "rejected" },
    ]);
  });
});
