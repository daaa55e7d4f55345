/** The figures of an indicator: what a county's value was, in which year and for which part of the population, and why there is none. */

import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { type Category, type Dimension, type IndicatorId, type Part, partKey } from "./indicator.ts";
import type { Municipality } from "./municipality.ts";

/** The country as a whole, by SCB's code. */
export const RIKET = "00";
export type AreaCode = CountyCode | typeof RIKET;

/**
 * Why a cell has no value, by SCB's signs: `..` not available or too uncertain to be shown, `.` cannot occur.
 * `suppressed`: withheld to protect individuals. `unpublished`: the source that was read does not have it.
 */
export const MISSING_REASONS = ["..", ".", "suppressed", "unpublished"] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** A number in the indicator's unit, or why there is none. Never 0, NaN or an empty text for "missing". */
export type Value = number | MissingReason;

/** What the country's value is. `published`: read as such. `sum`: of the counties. `weighted`: the mean of the counties with the right weight. */
export const RIKET_KINDS = ["published", "sum", "weighted"] as const;
export type RiketKind = (typeof RIKET_KINDS)[number];

/** One year and part: Riket first where the series has it, then the counties in the order of their codes. */
export type Row = readonly Value[];

/** As `npm run figures` writes it to `content/figures/<id>.json`. */
export interface Series {
  readonly id: IndicatorId;
  /** How many decimals every value has, from the file handed over to the tooltip. */
  readonly decimals: number;
  /** What the rows are of where that is not the counties: the municipalities, ascending by code. */
  readonly areas?: readonly Municipality[];
  /** Ascending; not every year needs to be there. A monthly series has `2020-01` and so on. */
  readonly periods: readonly (number | string)[];
  /** The dimensions with the categories that occur, in the order of `CATEGORIES`. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly categories: readonly Category[] }[];
  /** Null where the country has no value: then no row begins with one. */
  readonly riket: RiketKind | null;
  /** The first period after each break, ascending: figures from then on are not comparable with those before. */
  readonly breaks: readonly number[];
  /** For every part (the last dimension changing fastest) and every period a row; null where the part was not read for that period. */
  readonly rows: readonly (readonly (Row | null)[])[];
}

export const isNumber = (value: Value | undefined): value is number => typeof value === "number";

/** Every part of a series, in the order of its rows. One empty part for a series without breakdowns. */
export function partsOf({ dimensions }: Pick<Series, "dimensions">): readonly Part[] {
  return dimensions.reduce<readonly Part[]>(
    (parts, { dimension, categories }) =>
      parts.flatMap((part) => categories.map((category) => ({ ...part, [dimension]: category }))),
    [{}],
  );
}

/** The part shown unless the reader asks for another: in each dimension the total, else the first category. */
export function defaultPart({ dimensions }: Pick<Series, "dimensions">): Part {
  return Object.fromEntries(
    dimensions.map(({ dimension, categories }) => [
      dimension,
      categories.find((category) => category === "totalt") ?? categories[0],
    ]),
  );
}

function rowsOf(series: Series, part: Part): readonly (Row | null)[] {
  const key = partKey(part);
  return series.rows[partsOf(series).findIndex((one) => partKey(one) === key)] ?? [];
}

/** The periods for which `part` was read, ascending. */
export function periodsOf(series: Series, part: Part): readonly (number | string)[] {
  const rows = rowsOf(series, part);
  return series.periods.filter((_, index) => rows[index]);
}

/** The values of the country and every county in a period, Riket first where there is one; null where the series has no such part or period, and where it is of municipalities. */
export function valuesIn(
  series: Series,
  part: Part,
  period: number | string,
): ReadonlyMap<AreaCode, Value> | null {
  const row = series.areas ? null : rowsOf(series, part)[series.periods.indexOf(period)];
  if (!row) return null;
  const areas: readonly AreaCode[] = series.riket ? [RIKET, ...COUNTY_CODES] : COUNTY_CODES;
  return new Map(areas.map((area, index) => [area, row[index] ?? "unpublished"]));
}
