/** Of a value that is too large for a page, so many items of a list and keys of an object are left. */
const MOST_MEMBERS = 100;

/** And so much of a string, in UTF-16 units. */
const LONGEST_STRING = 10_000;

/** No value may be nested deeper: a browser can't hand it from a worker to a page. */
const DEEPEST = 100;

/** A string counts as one value, and as one more for each so many UTF-16 units. */
const UNITS_OF_A_VALUE = 100;

/** How many values may still be handed to a page. */
export class ValueBudget {
  constructor(private left: number) {}

  isSpent(): boolean {
    return this.left <= 0;
  }

  spend(count: number): void {
    this.left -= count;
  }

  /** Hands values on as they are where they are few enough, and otherwise copies that are. */
  fit(values: readonly unknown[]): { values: unknown[]; abridged: boolean } {
    const count = countValues(values, this.left);
    if (count !== undefined) {
      this.spend(count);
      return { values: [...values], abridged: false };
    }
    const share = this.left / values.length;
    const copies = values.map((value) => {
      const budget = new ValueBudget(share);
      const copy = budget.abridge(value, 0);
      this.spend(share - budget.left);
      return copy;
    });
    return { values: copies, abridged: true };
  }

  private abridge(value: unknown, depth: number): unknown {
    this.left -= 1;
    if (typeof value === "string") return this.abridgeString(value);
    if (typeof value !== "object" || value === null) return value;
    if (depth === DEEPEST) return "…";
    const copied: [string, unknown][] = [];
    for (const [key, member] of members(value)) {
      if (copied.length === MOST_MEMBERS || this.left <= 0) {
        copied.push(["…", "…"]);
        break;
      }
      copied.push([key, this.abridge(member, depth + 1)]);
    }
    // An own key named `__proto__` stays one.
    return Array.isArray(value) ? copied.map(([, member]) => member) : Object.fromEntries(copied);
  }

  private abridgeString(text: string): string {
    const short = text.length > LONGEST_STRING ? `${text.slice(0, LONGEST_STRING)}…` : text;
    this.left -= short.length / UNITS_OF_A_VALUE;
    return short;
  }
}

/** How many there are of values and those in them. `undefined` where they are more than `most`, or nested too deep. */
function countValues(values: readonly unknown[], most: number): number | undefined {
  let count = 0;
  let level = values;
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const held of level) {
      count += typeof held === "string" ? 1 + held.length / UNITS_OF_A_VALUE : 1;
      if (count > most) return undefined;
      if (typeof held !== "object" || held === null) continue;
      if (depth === DEEPEST) return undefined;
      for (const [, member] of members(held)) next.push(member);
    }
    level = next;
  }
  return count;
}

function* members(value: object): Generator<[string, unknown]> {
  for (const key in value) {
    if (Object.hasOwn(value, key)) yield [key, (value as Record<string, unknown>)[key]];
  }
}
