import type { Variant } from "../payloads/index.js";
import type { PayloadSpeed } from "../speed/measure-speed.js";
import { withoutEval } from "../speed/rows.js";

const validators = ["zod", "valibot"] as const;

const accepted: readonly Variant[] = ["conforming", "deviating"];

const GUARD = "@chat-completion/core, guard";

/** The contenders that say yes or no and aren't ours. */
const others = ["Ajv", "ArkType", "typia"];

/** The figures that `targets.ts` asks for, of every payload. A figure is left out if a row that it needs wasn't measured. */
export function speedFigures(speeds: readonly PayloadSpeed[]): Readonly<Record<string, number>> {
  const figures = speeds.flatMap((speed) =>
    Object.entries(figuresOf(speed)).map(([name, figure]) => [`${name}, ${speed.payload.name}`, figure] as const),
  );
  return Object.fromEntries(figures.filter(([, figure]) => Number.isFinite(figure)));
}

function figuresOf({ cells }: PayloadSpeed): Readonly<Record<string, number>> {
  const share = (row: string, variant: Variant) => cells.get(row)?.[variant].share ?? Number.NaN;
  const ratio = (row: string, other: string, variant: Variant) => share(row, variant) / share(other, variant);
  const sum = (row: string) => share(row, "conforming") + share(row, "deviating");

  const ours = validators.map((validator) => ({
    wire: `@chat-completion/${validator}/wire`,
    decoded: `@chat-completion/${validator}`,
    plain: `${validator}, plain`,
  }));
  type Rows = (typeof ours)[number];
  /** A figure of both validators, on what is accepted. */
  const each = (figure: (rows: Rows, variant: Variant) => number) =>
    ours.flatMap((rows) => accepted.map((variant) => figure(rows, variant)));

  return {
    wire: Math.max(...each(({ wire }, variant) => share(wire, variant))),
    "wire without eval": Math.max(...ours.map(({ wire }) => sum(withoutEval(wire)) / sum(wire))),
    decoded: Math.max(...each(({ decoded }, variant) => share(decoded, variant))),
    rejected: Math.max(...ours.map(({ wire, plain }) => ratio(wire, plain, "broken"))),
    "others against guard": Math.min(
      ...accepted.flatMap((variant) => others.map((other) => ratio(other, GUARD, variant))),
    ),
    "plain against wire": Math.min(...each(({ wire, plain }, variant) => ratio(plain, wire, variant))),
    // It rejects what deviates.
    "@openrouter/sdk against decoded": Math.min(
      ...ours.map(({ decoded }) => ratio("@openrouter/sdk", decoded, "conforming")),
    ),
  };
}
