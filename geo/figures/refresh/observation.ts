/** One figure as a service gave it: for whom, when, and how much or why nothing. */

import counties from "../../../src/content/counties.json" with { type: "json" };
import { COUNTY_CODES, type CountyCode, parseCounty } from "../../../src/domain/county.ts";
import { type AreaCode, RIKET, type Value } from "../../../src/domain/series.ts";

export interface Observation {
  readonly area: AreaCode;
  /** `2015`, or `2015-01` in a monthly series. */
  readonly period: string;
  /** The breakdown's words in the order of the file's columns, empty without one. */
  readonly words: readonly string[];
  readonly value: Value;
}

/** The first year asked for: before 2007 Heby lay in Västmanland, and a service's counties are not those of the files. */
export const FIRST_YEAR = 2007;

/** The first and the last year that a refresh is about. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Whether the year of `2015` or `2015-01` is one of them. */
export function within(period: string, { from, to }: Years): boolean {
  const year = Number(period.slice(0, 4));
  return year >= from && year <= to;
}

/** `Gotland (09)`, as messages name a county; `Riket (00)`. */
export function areaName(code: AreaCode): string {
  const county = counties.find((one) => one.code === code);
  return `${county?.short ?? "Riket"} (${code})`;
}

/** The area of an SCB region code, or null when it is neither Riket nor a county. */
export const parseArea = (code: string): AreaCode | null => (code === RIKET ? RIKET : parseCounty(code));

/** The counties that are not among `areas`. */
export function missingCounties(areas: Iterable<AreaCode>): readonly CountyCode[] {
  const seen = new Set(areas);
  return COUNTY_CODES.filter((code) => !seen.has(code));
}

/** A value as SCB signs it. `–` is nothing, which is 0; a sign that we do not know means only that there is no figure. */
export function signedValue(value: number | null, sign: string | null): Value {
  if (value !== null) return value;
  if (sign === "-" || sign === "–") return 0;
  return sign === "." ? "." : "..";
}
