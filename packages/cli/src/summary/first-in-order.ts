/**
 * Keeps the values whose keys come first in order, at most a number of them. A key that is kept in the end was kept from
 * its first occurrence on, so its count is exact; and whoever keeps the first of each part can keep the first of all.
 */
export class FirstInOrder<Value> {
  private readonly values = new Map<string, Value>();
  /** The last key in order, once the limit is reached. */
  private last: string | undefined;

  /** `onDrop` is called with each value that has to go. */
  constructor(
    private readonly most: number,
    private readonly onDrop: (value: Value) => void,
  ) {}

  /** The value of a key, made if there is none. `undefined` if it is beyond the limit. */
  get(key: string, make: () => Value): Value | undefined {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    if (this.values.size === this.most) {
      this.last ??= [...this.values.keys()].sort().at(-1);
      if (this.last === undefined || key > this.last) return undefined;
      const dropped = this.values.get(this.last) as Value;
      this.values.delete(this.last);
      this.last = undefined;
      this.onDrop(dropped);
    }
    const made = make();
    this.values.set(key, made);
    return made;
  }

  /** The values, in the order of their keys. */
  sorted(): Value[] {
    return [...this.values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
  }
}
