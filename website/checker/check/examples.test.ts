import { valid } from "@chat-completion/fixtures";
import { expect, test } from "vitest";
import { checkText } from "./check-text.js";
import { examples } from "./examples.js";
import { streamVerdictOf } from "./verdict-of.js";

test("each example has another result", async () => {
  const said = await Promise.all(
    examples.map(async ({ title, text }) => {
      const checked = await checkText(text);
      if (checked.kind === "stream") {
        const [first] = checked.deviations;
        return [title, [streamVerdictOf(checked), checked.stop?.code ?? first?.code].filter(Boolean).join(" ")];
      }
      if (checked.kind !== "checked") return [title, checked.kind];
      return [
        title,
        ...checked.responses.map(({ strict, wire, deviations: [first] }) =>
          [strict.accepted && "strict", wire.accepted && "wire", first?.code, first?.path.join(".")]
            .filter(Boolean)
            .join(" "),
        ),
      ];
    }),
  );
  expect(said).toEqual([
    ["The specification's example", "strict wire"],
    ["Two tool calls in parallel", "strict wire"],
    ["Log probabilities", "strict wire"],
    ["OpenAI, gpt-5: no logprobs", "wire missing-key choices.0.logprobs"],
    ["OpenAI, gpt-5: a fingerprint of null", "wire unexpected-null system_fingerprint"],
    ["Mistral: content in parts", "wire unexpected-type choices.0.message.content"],
    ["Azure: all content filtered", "wire missing-key choices.0.message"],
    ["Broken: a counter that is a string", "unexpected-type usage.prompt_tokens"],
    ["An error in place of a completion", "error-envelope"],
    ["A chunk of a stream", "chunk"],
    ["A stream with a tool call", "conforms"],
    ["Mistral: a stream", "deviates missing-key"],
    ["A stream with an error in it", "broken error-envelope"],
    [
      "JSON Lines: one response on each line",
      "strict wire",
      "wire missing-key choices.0.logprobs",
      "wire missing-key choices.0.message.refusal",
    ],
  ]);
});

test("the specification's example is first, and pretty-printed", () => {
  expect(JSON.parse(examples[0]?.text ?? "")).toEqual(valid["reference-example"].wire);
  expect(examples[0]?.text).toContain('\n  "choices": [\n');
});
