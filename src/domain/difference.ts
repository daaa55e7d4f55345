/** Differences between values, exact to their last decimal, and since when values can be compared. */

import type { Part, Unit } from "./indicator.ts";
import { type AreaCode, isNumber, periodsOf, type Series, valuesIn } from "./series.ts";

/** `a` − `b` of values with so many decimals: counted in whole units of the last one, so that 74.1 − 70.2 is 3.9. */
export function minus(a: number, b: number, decimals: number): number {
  const unit = 10 ** decimals;
  return (Math.round(a * unit) - Math.round(b * unit)) / unit;
}

/** The unit of a difference: two shares differ by percentage points. */
export const differenceUnit = (unit: Unit): Unit => (unit === "percent" ? "percentagePoints" : unit);

/** The first period after the last break up to `period`, or null where there was none. */
export function lastBreak({ breaks }: Series, period: number): number | null {
  return breaks.findLast((year) => year <= period) ?? null;
}

export interface Change {
  /** The period that is compared with. */
  readonly since: number;
  readonly by: number;
}

/**
 * How an area's value has changed since the first year that can be compared, or since `base`: no break in the series lies
 * between, and both years have a value. Null where there is no such year.
 */
export function changeSince(
  series: Series,
  part: Part,
  area: AreaCode,
  period: number,
  base?: number,
): Change | null {
  const now = valuesIn(series, part, period)?.get(area);
  if (!isNumber(now)) return null;
  const from = Math.max(
    lastBreak(series, period) ?? Number.NEGATIVE_INFINITY,
    base ?? Number.NEGATIVE_INFINITY,
  );
  for (const since of periodsOf(series, part)) {
    if (typeof since !== "number" || since < from || since >= period) continue;
    const then = valuesIn(series, part, since)?.get(area);
    if (isNumber(then)) return { since, by: minus(now, then, series.decimals) };
  }
  return null;
}
