/** What the figures of one period say: of a county its value, place, distance from the country and change; of the country the ends, the spread and the gaps. */

import { COUNTY_CODES, type CountyCode } from "./county.ts";
import { type Change, changeSince, minus, type Period } from "./difference.ts";
import type { IndicatorKind, Part } from "./indicator.ts";
import { type Rank, ranked, rankOf } from "./rank.ts";
import {
  type AreaCode,
  isNumber,
  MISSING_REASONS,
  type MissingReason,
  RIKET,
  type RiketKind,
  type Series,
  type Value,
  valuesIn,
} from "./series.ts";

/** The values of a period, none where the part was not read for it. */
const valuesOf = (series: Series, part: Part, period: Period): ReadonlyMap<AreaCode, Value> =>
  valuesIn(series, part, period) ?? new Map();

export interface Figure {
  readonly county: CountyCode;
  readonly part: Part;
  readonly period: Period;
  readonly value: Value;
  /** Null where there is no value. */
  readonly rank: Rank | null;
  /** The value minus the country's, in the unit of `differenceUnit`. Null where either is missing, and for counts: a county is not compared with a sum that it is part of. */
  readonly toRiket: number | null;
  readonly change: Change | null;
}

/** The county's figure in a period and part; unpublished where the part was not read for the period. `kind` is the indicator's; `base`: the period to compare with. */
export function figureOf(
  series: Series,
  kind: IndicatorKind,
  part: Part,
  period: Period,
  county: CountyCode,
  base?: Period,
): Figure {
  const values = valuesOf(series, part, period);
  const value = values.get(county) ?? "unpublished";
  const riket = values.get(RIKET);
  const compares = kind !== "count" && isNumber(value) && isNumber(riket);
  return {
    county,
    part,
    period,
    value,
    rank: rankOf(values, county),
    toRiket: compares ? minus(value, riket, series.decimals) : null,
    change: changeSince(series, part, county, period, base),
  };
}

/** A value and the counties that have it. */
export interface End {
  readonly value: number;
  readonly counties: readonly CountyCode[];
}

export interface CountryFigure {
  readonly part: Part;
  readonly period: Period;
  /** How many counties have a value. */
  readonly of: number;
  /** Null where no county has a value. */
  readonly highest: End | null;
  readonly lowest: End | null;
  /** The highest minus the lowest, in the unit of `differenceUnit`. */
  readonly spread: number | null;
  /** Null where the series has no row for the country. */
  readonly riket: { readonly value: Value; readonly kind: RiketKind } | null;
  /** The counties without a value, by reason, in the order of `MISSING_REASONS`. */
  readonly missing: readonly { readonly reason: MissingReason; readonly counties: readonly CountyCode[] }[];
}

/** The country's figures in a period and part. */
export function countryOf(series: Series, part: Part, period: Period): CountryFigure {
  const values = valuesOf(series, part, period);
  const all = ranked(values);
  const numbers = all.map(({ value }) => value);
  const endAt = (value: number): End => ({
    value,
    counties: all.filter((one) => one.value === value).map(({ code }) => code),
  });
  const [highest, lowest] =
    all.length === 0 ? [null, null] : [endAt(Math.max(...numbers)), endAt(Math.min(...numbers))];
  const missing = MISSING_REASONS.map((reason) => ({
    reason,
    counties: COUNTY_CODES.filter((code) => (values.get(code) ?? "unpublished") === reason),
  }));
  return {
    part,
    period,
    of: all.length,
    highest,
    lowest,
    spread: highest && lowest ? minus(highest.value, lowest.value, series.decimals) : null,
    riket: series.riket && { value: values.get(RIKET) ?? "unpublished", kind: series.riket },
    missing: missing.filter(({ counties }) => counties.length > 0),
  };
}
