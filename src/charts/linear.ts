/** The straight way from values to pixels and back to nothing: the one scale that all figures share. */

export type Interval = readonly [from: number, to: number];

/** Maps `domain` to `range`. A domain without width has its one value in the middle. */
export function linear([d0, d1]: Interval, [r0, r1]: Interval): (value: number) => number {
  if (d0 === d1) return () => (r0 + r1) / 2;
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** The least and the greatest of `values`; `[0, 0]` where there is none. */
export function extentOf(values: Iterable<number>): Interval {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return least <= greatest ? [least, greatest] : [0, 0];
}
