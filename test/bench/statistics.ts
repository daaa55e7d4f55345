/** Medians and percentiles of what was measured. */

/** The value below which a share of the sorted values lies (nearest rank). Throws a RangeError for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("Nothing was measured");
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
