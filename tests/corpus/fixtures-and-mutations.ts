import { deviating, invalid, valid } from "@chat-completion/fixtures";
import { mutationsOf } from "./mutations.js";

/** Every value that the tests of agreement look at, with a sentence that says what it is. */
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
