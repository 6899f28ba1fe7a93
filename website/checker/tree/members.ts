import type { MarkedPlace } from "./marked-place.js";

/** A member of an object or an item of a list, present or missing. */
export interface Member {
  name: string | number;
  /** `undefined` if it is not present. */
  value: unknown;
  /**
   * `missing`: a required member is absent. `cut-off`: it was left out because the response is too large for a page.
   */
  presence: "present" | "missing" | "cut-off";
  marked: MarkedPlace | undefined;
}

/** The members of a value: those that are present, then absent ones that have notes. */
export class Members {
  readonly count: number;
  private readonly keys: readonly string[] | undefined;
  private readonly present: number;
  private readonly lacking: readonly (string | number)[];

  constructor(
    private readonly value: unknown,
    private readonly marked: MarkedPlace | undefined,
  ) {
    const isList = Array.isArray(value);
    this.keys = isList || !isObject(value) ? undefined : Object.keys(value);
    this.present = isList ? value.length : (this.keys?.length ?? 0);
    this.lacking = marked === undefined ? [] : [...marked.members.keys()].filter((name) => !this.has(name));
    this.count = this.present + this.lacking.length;
  }

  at(index: number): Member {
    const name = index < this.present ? (this.keys?.[index] ?? index) : (this.lacking[index - this.present] ?? index);
    const marked = this.marked?.members.get(name);
    if (index < this.present) {
      return { name, value: (this.value as Record<string | number, unknown>)[name], presence: "present", marked };
    }
    const isMissing = marked?.notes.some(({ code }) => code === "missing-key") === true;
    return { name, value: undefined, presence: isMissing ? "missing" : "cut-off", marked };
  }

  /** The index of a member among all. `-1` if there is none of this name. */
  indexOf(name: string | number): number {
    if (this.has(name)) return this.keys === undefined ? (name as number) : this.keys.indexOf(String(name));
    const index = this.lacking.indexOf(name);
    return index === -1 ? -1 : this.present + index;
  }

  private has(name: string | number): boolean {
    if (this.keys === undefined) return typeof name === "number" && name < this.present;
    return Object.hasOwn(this.value as object, name);
  }
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
