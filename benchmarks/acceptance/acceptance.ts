import { isDeepStrictEqual } from "node:util";
import { type DeviatingFixture, deviating, invalid, type Path, valid } from "@chat-completion/fixtures";
import { lostKeys, uncased } from "./lost-keys.js";
import type { Product } from "./product.js";

/** What became of the one group of fixtures. The names are those of fixtures. */
interface Verdicts {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** What a product does with every fixture. */
export interface Acceptance {
  readonly valid: Verdicts;
  readonly deviating: Verdicts;
  readonly invalid: Verdicts;
  /** The fixtures that were accepted, valid and deviating, with the keys that what was made of them lacks. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  /** The keys with a value that the specification doesn't name, in the deviating fixtures that were accepted. */
  readonly unknownKeys: { readonly kept: number; readonly all: number };
  /** Whether the valid fixtures come out in camelCase, and whether they can be made the same JSON again. */
  readonly camelCase: "no" | "in only" | "both ways";
}

/** Runs every fixture through a product. */
export async function acceptanceOf(product: Product): Promise<Acceptance> {
  const ofValid = await parseAll(product, toWires(valid));
  const ofDeviating = await parseAll(product, toWires(deviating));
  const ofInvalid = await parseAll(product, new Map(invalid.map(({ name, data }) => [name, data])));

  const lost = new Map<string, readonly string[]>();
  for (const { made } of [ofValid, ofDeviating]) {
    for (const [name, { json, value }] of made) {
      const keys = lostKeys(json, value);
      if (keys.length > 0) lost.set(name, keys);
    }
  }
  const unknown = Object.values<DeviatingFixture>(deviating)
    .filter(({ name }) => ofDeviating.made.has(name))
    .flatMap(({ name, wire, deviations }) =>
      deviations
        .filter(({ code, path }) => code === "unknown-key" && valueAt(wire, path) !== null)
        .map(({ path }) => ({ name, key: String(path.at(-1)) })),
    );
  const values = [...ofValid.made.values()];
  return {
    valid: ofValid,
    deviating: ofDeviating,
    invalid: ofInvalid,
    lost,
    unknownKeys: {
      kept: unknown.filter(({ name, key }) => !lost.get(name)?.includes(uncased(key))).length,
      all: unknown.length,
    },
    camelCase: !values.some(({ value }) => hasCamelCase(value))
      ? "no"
      : values.every(({ json, value }) => product.encode && isDeepStrictEqual(product.encode(value), json))
        ? "both ways"
        : "in only",
  };
}

interface Parsed extends Verdicts {
  /** What was given, and what came of it, for each that was accepted. */
  readonly made: ReadonlyMap<string, { json: unknown; value: unknown }>;
}

async function parseAll(product: Product, fixtures: ReadonlyMap<string, unknown>): Promise<Parsed> {
  const made = new Map<string, { json: unknown; value: unknown }>();
  const rejected: string[] = [];
  for (const [name, fixture] of fixtures) {
    // A copy, as a server's text would give: fixtures are frozen, and not every product leaves what it reads alone.
    const json: unknown = JSON.parse(JSON.stringify(fixture));
    try {
      made.set(name, { json: fixture, value: await product.parse(json) });
    } catch {
      rejected.push(name);
    }
  }
  return { accepted: [...made.keys()], rejected, made };
}

function toWires(fixtures: Readonly<Record<string, { name: string; wire: unknown }>>): ReadonlyMap<string, unknown> {
  return new Map(Object.values(fixtures).map(({ name, wire }) => [name, wire]));
}

function valueAt(json: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], json);
}

function hasCamelCase(value: unknown): boolean {
  const { choices } = value as { choices?: readonly object[] };
  return choices?.some((choice) => "finishReason" in choice) ?? false;
}
