import { deviating, invalid, streams, valid } from "@chat-completion/fixtures";
import { mutationsOf } from "./mutations.js";

/** Every value that the tests of agreement look at as a response, with a sentence that says what it is. */
export function* fixturesAndMutations(): Generator<[what: string, value: unknown]> {
  for (const { name, data } of Object.values(invalid)) yield [name, data];
  const seen = new Set<string>();
  for (const { name, wire } of [...Object.values(valid), ...Object.values(deviating)]) {
    yield [name, wire];
    for (const { step, value } of mutationsOf(wire)) {
      // Each step once for responses of the same keys.
      const seenAs = `${step} ${Object.keys(wire)} ${Object.keys(wire.choices[0] ?? {})}`;
      if (seen.has(seenAs)) continue;
      seen.add(seenAs);
      yield [`${name}, ${step}`, value];
    }
  }
}

/** Every value that they look at as a chunk: the fixtures' chunks, each once for those that differ in their texts alone. */
export function* chunksAndMutations(): Generator<[what: string, value: unknown]> {
  const seen = new Set<string>();
  for (const { name, chunks } of [...Object.values(streams.valid), ...Object.values(streams.deviating)]) {
    for (const [place, chunk] of chunks.entries()) {
      const { choices, ...rest } = chunk;
      const shape = shapeOf(chunk);
      if (seen.has(shape)) continue;
      seen.add(shape);
      yield [`${name}, chunk ${place}`, chunk];
      for (const { step, value } of mutationsOf(chunk)) {
        // Each step once for chunks whose choices, or whose other members, are alike.
        const seenAs = `${step} ${shapeOf(/^choices\.#/.test(step) ? choices : rest)}`;
        if (seen.has(seenAs)) continue;
        seen.add(seenAs);
        yield [`${name}, chunk ${place}, ${step}`, value];
      }
    }
  }
}

/** The keys of a value, and the types of what is in it. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, (_key, member) => (typeof member === "object" ? member : typeof member)) ?? "";
}
