import type { Variant } from "../payloads/index.js";
import type { PayloadSpeed } from "../speed/measure-speed.js";
import { withoutEval } from "../speed/rows.js";

const validators = ["zod", "valibot"] as const;

const accepted: readonly Variant[] = ["conforming", "deviating"];

/** Those that say yes or no and aren't ours. */
const others = ["Ajv", "ArkType", "typia"];

/** The figures of one payload that `targets.ts` asks for. Where a row wasn't measured, so are those without a figure that need it. */
export function speedFigures(speeds: readonly PayloadSpeed[]): Readonly<Record<string, number>> {
  const figures = speeds.flatMap(({ payload, cells }) => {
    const share = (row: string, variant: Variant) => cells.get(row)?.[variant].share ?? Number.NaN;
    /** A figure of both validators, on what is accepted. */
    const each = (figure: (validator: string, variant: Variant) => number) =>
      validators.flatMap((validator) => accepted.map((variant) => figure(validator, variant)));
    const ours = (validator: string, entry = "") => `@chat-completion/${validator}${entry}`;

    const named: Readonly<Record<string, number>> = {
      wire: Math.max(...each((validator, variant) => share(ours(validator, "/wire"), variant))),
      "wire without eval": Math.max(
        ...validators.map((validator) => {
          const wire = ours(validator, "/wire");
          const both = (row: string) => share(row, "conforming") + share(row, "deviating");
          return both(withoutEval(wire)) / both(wire);
        }),
      ),
      decoded: Math.max(...each((validator, variant) => share(ours(validator), variant))),
      rejected: Math.max(
        ...validators.map(
          (validator) => share(ours(validator, "/wire"), "broken") / share(`${validator}, plain`, "broken"),
        ),
      ),
      "others against guard": Math.min(
        ...accepted.flatMap((variant) =>
          others.map((other) => share(other, variant) / share("@chat-completion/core, guard", variant)),
        ),
      ),
      "plain against wire": Math.min(
        ...each(
          (validator, variant) => share(`${validator}, plain`, variant) / share(ours(validator, "/wire"), variant),
        ),
      ),
      // It rejects what deviates.
      "@openrouter/sdk against decoded": Math.min(
        ...validators.map((validator) => share("@openrouter/sdk", "conforming") / share(ours(validator), "conforming")),
      ),
    };
    return Object.entries(named).map(([name, figure]) => [`${name}, ${payload.name}`, figure] as const);
  });
  return Object.fromEntries(figures.filter(([, figure]) => Number.isFinite(figure)));
}
