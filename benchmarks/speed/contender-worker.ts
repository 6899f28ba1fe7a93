/* Times one contender on all payloads. Runs in a process of its own: see measure-speed.ts. */
import { contenders } from "../contenders/index.js";
import { payloads, type Variant, variants } from "../payloads/index.js";
import { taskOf } from "./child.js";
import { type Cost, type Patience, timeText } from "./time-text.js";

export interface ContenderTask {
  contender: string;
  /** The payloads' names. */
  payloads: readonly string[];
  /** Which round this is. Each begins with another text. */
  round: number;
  warmUp: Patience;
  patience: Patience;
}

/** What each variant of each payload costs, by their names. */
export type Costs = Record<string, Partial<Record<Variant, Cost>>>;

const task = taskOf<ContenderTask>();
const { default: contender } = (await contenders[task.contender]?.()) ?? {};
if (!contender) throw new Error(`There is no contender ${task.contender}`);

const texts = payloads
  .filter(({ name }) => task.payloads.includes(name))
  .flatMap(({ name, text }) => variants.map((variant) => ({ payload: name, variant, text: text[variant] })));

// It meets all texts before any is timed, as a process does that reads the responses of several servers. Twice, since code
// that was optimised for one response may have to be thrown away for the next.
for (let time = 0; time < 2; time++) {
  for (const { text } of texts) timeText(text, contender.accepts, task.warmUp);
}

const costs: Costs = {};
for (let index = 0; index < texts.length; index++) {
  const { payload, variant, text } = texts[(index + task.round) % texts.length] as (typeof texts)[number];
  costs[payload] = { ...costs[payload], [variant]: timeText(text, contender.accepts, task.patience) };
}
process.send?.(costs);
