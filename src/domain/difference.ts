/** Differences between values, exact to their last decimal, and between which periods there is one. */

import type { Part, Unit } from "./indicator.ts";
import { type AreaCode, isNumber, type MissingReason, periodsOf, type Series, valuesIn } from "./series.ts";

/** A year, or a month as `2020-01`. */
export type Period = number | string;

/** `a` − `b` of values with so many decimals: reckoned in whole units of the last one, so that 74.1 − 70.2 is 3.9. Never −0. */
export function minus(a: number, b: number, decimals: number): number {
  const unit = 10 ** decimals;
  return (Math.round(a * unit) - Math.round(b * unit)) / unit + 0;
}

/** The unit of a difference: two shares differ by percentage points. */
export const differenceUnit = (unit: Unit): Unit => (unit === "percent" ? "percentagePoints" : unit);

/** The year that a period is in. */
export const yearOf = (period: Period): number =>
  typeof period === "number" ? period : Number(period.slice(0, 4));

/** The year of the last break up to `period`, or null where there is none. `breaks` as a series has them. */
export const lastBreak = (breaks: readonly number[], period: Period): number | null =>
  breaks.findLast((year) => year <= yearOf(period)) ?? null;

/**
 * How a value has changed since an earlier period. `compared`: by so much, in the unit of `differenceUnit`. `broken`: the series
 * breaks in between, so nothing is stated. `missing`: the earlier value is.
 */
export type Change =
  | { readonly status: "compared"; readonly since: Period; readonly by: number }
  | { readonly status: "broken"; readonly since: Period; readonly year: number }
  | { readonly status: "missing"; readonly since: Period; readonly reason: MissingReason };

/**
 * The change of an area's value since `base`, or since the first period of the part that can be compared. Null where the area has
 * no value in `period`, where no period of the part comes before it, and where `base` is no earlier period of the part.
 */
export function changeSince(
  series: Series,
  part: Part,
  area: AreaCode,
  period: Period,
  base?: Period,
): Change | null {
  const now = valuesIn(series, part, period)?.get(area);
  const periods = periodsOf(series, part);
  const earlier = periods.slice(0, Math.max(0, periods.indexOf(period)));
  if (!isNumber(now) || earlier.length === 0) return null;
  const broken = lastBreak(series.breaks, period);
  const comparable = earlier.filter((one) => broken === null || yearOf(one) >= broken);
  const since = base ?? comparable[0] ?? earlier.at(-1);
  if (since === undefined || !earlier.includes(since)) return null;
  if (broken !== null && !comparable.includes(since)) return { status: "broken", since, year: broken };
  const then = valuesIn(series, part, since)?.get(area) ?? "unpublished";
  return isNumber(then)
    ? { status: "compared", since, by: minus(now, then, series.decimals) }
    : { status: "missing", since, reason: then };
}
