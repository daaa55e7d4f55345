/** A series as points over time: one area's values, and the span of all counties. */

import type { RangePoint, TimePoint } from "../../charts/linePath.ts";
import type { TimeSeries } from "../../charts/timeLayout.ts";
import type { IndicatorSlice } from "../../content/indicatorSlices.ts";
import type { Part } from "../../domain/indicator.ts";
import { ranked } from "../../domain/rank.ts";
import { type AreaCode, isNumber, periodsOf, RIKET, type Series, valuesIn } from "../../domain/series.ts";

/** A period in years: a month is a twelfth of one. */
export function yearsOf(period: number | string): number {
  if (typeof period === "number") return period;
  const [year = 0, month = 1] = period.split("-").map(Number);
  return year + (month - 1) / 12;
}

/** How far apart two periods that follow on each other are, in years. */
export const stepOf = ({ periods }: Series): number => (typeof periods[0] === "string" ? 1 / 12 : 1);

/** One area's value in every period that was read for the part; null where it has none. */
export function pointsOf(series: Series, part: Part, area: AreaCode): readonly TimePoint[] {
  return periodsOf(series, part).map((period) => {
    const value = valuesIn(series, part, period)?.get(area);
    return { at: yearsOf(period), value: isNumber(value) ? value : null };
  });
}

/** The lowest and the highest county of every period. */
export function bandOf(series: Series, part: Part): readonly RangePoint[] {
  return periodsOf(series, part).flatMap((period) => {
    const values = ranked(valuesIn(series, part, period) ?? new Map()).map(({ value }) => value);
    return values.length === 0
      ? []
      : [{ at: yearsOf(period), low: Math.min(...values), high: Math.max(...values) }];
  });
}

/** What is drawn of an area over time: its line, the country's and the span of all counties where they can be compared with it. */
export function linesOf(
  { kind }: Pick<IndicatorSlice, "kind">,
  series: Series,
  part: Part,
  area: AreaCode,
): TimeSeries & { readonly step: number } {
  // A sum of all counties is no measure beside one of them.
  const comparable = area !== RIKET && series.riket !== null && series.riket !== "sum";
  return {
    own: pointsOf(series, part, area),
    riket: comparable ? pointsOf(series, part, RIKET) : [],
    // Beside Stockholm's count all others' would be a flat line.
    band: kind === "count" ? [] : bandOf(series, part),
    step: stepOf(series),
  };
}
