/** Limit on the items of a list and the keys of an object in a value that was too large for a page. */
const MOST_MEMBERS = 100;

/** Longest string in such a value, in UTF-16 units. */
const LONGEST_STRING = 10_000;

/** Deepest nesting of a value. A browser can't send a deeper one from a worker to a page. */
const DEEPEST = 100;

/** A string counts as one value, and as another for each 100 UTF-16 units. */
const UNITS_OF_A_VALUE = 100;

/** The number of values that may still be sent to a page. */
export class ValueBudget {
  constructor(private left: number) {}

  isSpent(): boolean {
    return this.left <= 0;
  }

  spend(count: number): void {
    this.left -= count;
  }

  /** Returns the values themselves if they fit into the budget, otherwise shortened copies. */
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
    // `Object.fromEntries` keeps an own key named `__proto__`.
    return Array.isArray(value) ? copied.map(([, member]) => member) : Object.fromEntries(copied);
  }

  private abridgeString(text: string): string {
    const short = text.length > LONGEST_STRING ? `${text.slice(0, LONGEST_STRING)}…` : text;
    this.left -= short.length / UNITS_OF_A_VALUE;
    return short;
  }
}

/** Counts values and the values in them. `undefined` if they are more than `most`, or nested too deep. */
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
