/* Times one contender on responses of every length. Runs in a process of its own: see measure-growth.ts. */
import { contenders } from "../../contenders/index.js";
import { responseWithLogprobs } from "../../payloads/logprobs.js";
import { taskOf } from "../child.js";
import { type Cost, type Patience, timeText } from "../time-text.js";

export interface GrowthTask {
  contender: string;
  /** How many tokens each response has. */
  lengths: readonly number[];
  patience: Patience;
}

const task = taskOf<GrowthTask>();
const { default: contender } = (await contenders[task.contender]?.()) ?? {};
if (!contender) throw new Error(`There is no contender ${task.contender}`);

const texts = task.lengths.map((tokens) => JSON.stringify(responseWithLogprobs(tokens, 0)));
for (const text of texts.slice(0, -1)) timeText(text, contender.accepts, { milliseconds: 30, samples: 3 });
const costs: Cost[] = texts.map((text) => timeText(text, contender.accepts, task.patience));
process.send?.(costs);
