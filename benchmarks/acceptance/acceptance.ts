import { isDeepStrictEqual } from "node:util";
import { type DeviatingFixture, deviating, invalid, type Path, valid } from "@chat-completion/fixtures";
import { lostKeys, uncased } from "./lost-keys.js";
import type { Product } from "./product.js";

/** The names of the fixtures of one group that were accepted, and of those that were rejected. */
interface Verdicts {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
}

/** What a product does with every fixture. */
export interface Acceptance {
  readonly valid: Verdicts;
  readonly deviating: Verdicts;
  readonly invalid: Verdicts;
  /** The accepted fixtures, valid or deviating, whose result lacks a key, with those keys. */
  readonly lost: ReadonlyMap<string, readonly string[]>;
  /** How many unknown keys with a value the accepted deviating fixtures have, and how many of them are in the results. */
  readonly unknownKeys: { readonly kept: number; readonly all: number };
  /** Whether the results of the valid fixtures are in camelCase, and whether they can be encoded to the same JSON. */
  readonly camelCase: "no" | "in only" | "both ways";
}

/** Runs every fixture through a product. */
export async function acceptanceOf(product: Product): Promise<Acceptance> {
  const ofValid = await parseAll(product, toWires(valid));
  const ofDeviating = await parseAll(product, toWires(deviating));
  const ofInvalid = await parseAll(product, new Map(Object.values(invalid).map(({ name, data }) => [name, data])));

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
  /** The JSON and the result of each fixture that was accepted, by name. */
  readonly made: ReadonlyMap<string, { json: unknown; value: unknown }>;
}

async function parseAll(product: Product, fixtures: ReadonlyMap<string, unknown>): Promise<Parsed> {
  const made = new Map<string, { json: unknown; value: unknown }>();
  const rejected: string[] = [];
  for (const [name, fixture] of fixtures) {
    // A copy, because some products change what they parse, and fixtures are frozen.
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
