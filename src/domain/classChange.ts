/** What changed: the counties that are in another class than in the period before. */

import { breaksFor, type Choice, type Shown } from "./breaks.ts";
import { type Breaks, classOf } from "./classify.ts";
import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { isNumber, periodsOf, type Series, type Value, valuesIn } from "./series.ts";

/** A class's number, 0 for the lowest; null where there is no value. */
export interface ClassChange {
  readonly county: CountyCode;
  readonly from: number | null;
  readonly to: number | null;
}

export interface ClassChanges {
  /** The period before, for the same part; it need not be the year before. */
  readonly since: number | string;
  /** In the order of the county codes; counties that got or lost their value are among them. */
  readonly changes: readonly ClassChange[];
}

/**
 * The counties that changed class since the period before, or null for the first period of a part. Both periods are put in the
 * classes that their pictures have: locked bounds are the same in both, or around a country that has moved as well. Bounds that
 * are not locked are the shown period's for both, so that only the county's own value can change its class.
 */
export function classChanges(series: Series, shown: Shown, choice: Choice): ClassChanges | null {
  const periods = periodsOf(series, shown.part);
  const since = periods[periods.indexOf(shown.period) - 1];
  if (since === undefined) return null;
  const now = breaksFor(series, shown, choice);
  const then = choice.locked ? breaksFor(series, { part: shown.part, period: since }, choice) : now;
  const classIn = (breaks: Breaks, value: Value | undefined) =>
    isNumber(value) ? classOf(breaks, value) : null;
  const [before, after] = [since, shown.period].map((period) => valuesIn(series, shown.part, period));
  const changes = COUNTY_CODES.map((county) => ({
    county,
    from: classIn(then, before?.get(county)),
    to: classIn(now, after?.get(county)),
  }));
  return { since, changes: changes.filter(({ from, to }) => from !== to) };
}
