import { linearRegression } from "simple-statistics";

/**
 * To which power of the length a cost grows: 1 is linear. It is the slope of the straight line that fits the logarithms,
 * from 100 tokens on. Below that, the part that every response costs is too large.
 */
export function exponentOf(lengths: readonly number[], costs: readonly number[]): number {
  const points = lengths.map((length, index) => [Math.log(length), Math.log(costs[index] ?? Number.NaN)]);
  return linearRegression(points.filter((_, index) => (lengths[index] ?? 0) >= 100)).m;
}
