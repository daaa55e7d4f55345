/** Medians and percentiles of what was measured. */

/** The value below which a share of the sorted values lies (nearest rank). Throws a RangeError for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("Nothing was measured");
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * How values grow with sizes: the exponent k of value ≈ c · size^k, by least squares over the logarithms. 1 is linear.
 * Throws a RangeError for fewer than two pairs.
 */
export function growth(pairs: readonly (readonly [size: number, value: number])[]): number {
  if (pairs.length < 2) throw new RangeError("Growth takes two sizes at least");
  const logs = pairs.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const both = logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0);
  return both / logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0);
}
