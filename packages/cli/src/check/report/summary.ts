import { formatCount } from "../format-count.js";
import type { Result } from "../result.js";

/** Counts results by their verdict. */
export class Summary {
  private readonly counts = { strict: 0, wire: 0, refused: 0, "not-json": 0, unreadable: 0 };

  add({ verdict }: Result): void {
    this.counts[verdict] += 1;
  }

  /** `undefined` where there was one result: it speaks for itself. */
  toText(): string | undefined {
    const { strict, wire, refused, "not-json": notJson, unreadable } = this.counts;
    const checked = strict + wire + refused + notJson;
    if (checked + unreadable < 2) return undefined;
    const parts = [
      `${formatCount(strict)} strict`,
      `${formatCount(wire)} wire`,
      `${formatCount(refused)} refused`,
      `${formatCount(notJson)} not JSON`,
    ];
    if (unreadable > 0) parts.push(`${formatCount(unreadable)} not read`);
    return `\n${formatCount(checked)} checked: ${parts.join(", ")}\n`;
  }
}
