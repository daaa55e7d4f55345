/** Figures of the municipalities: the value of each, its county, and its place among those that have one. */

import type { CountyCode } from "./county.ts";
import { partKey } from "./indicator.ts";
import { countyOfMunicipality, type Municipality } from "./municipality.ts";
import { defaultPart, isNumber, partsOf, type Series, type Value } from "./series.ts";

export interface MunicipalFigure extends Municipality {
  readonly county: CountyCode;
  readonly value: Value;
  /** From the highest, 1 first; the same value shares the best place. Null where there is no value. */
  readonly place: number | null;
}

/** A figure that has a value. */
export type MeasuredFigure = MunicipalFigure & { readonly value: number };

const isMeasured = (figure: MunicipalFigure): figure is MeasuredFigure => isNumber(figure.value);

/**
 * Every municipality's figure in a period, in the order of the codes; none for a series that is not of municipalities.
 * What the series does not have was not published.
 */
export function municipalFigures(series: Series, period: number | string): readonly MunicipalFigure[] {
  const shown = partKey(defaultPart(series));
  const part = partsOf(series).findIndex((one) => partKey(one) === shown);
  const row = series.rows[part]?.[series.periods.indexOf(period)] ?? [];
  const falling = row.filter(isNumber).sort((a, b) => b - a);
  const placeOf = new Map<number, number>();
  for (const [index, value] of falling.entries()) if (!placeOf.has(value)) placeOf.set(value, index + 1);
  return (series.areas ?? []).flatMap((area, index) => {
    const county = countyOfMunicipality(area.code);
    const value = row[index] ?? "unpublished";
    return county
      ? [{ ...area, county, value, place: isNumber(value) ? (placeOf.get(value) ?? null) : null }]
      : [];
  });
}

/** Those with a value, the highest first, equal ones in the order of their codes. */
export const fromHighest = (figures: readonly MunicipalFigure[]): readonly MeasuredFigure[] =>
  figures.filter(isMeasured).sort((a, b) => b.value - a.value || Number(a.code) - Number(b.code));

/** The one in the middle of those with a value, or the two, the lower first: between two nothing is reckoned. */
export function middleOf(figures: readonly MunicipalFigure[]): readonly MeasuredFigure[] {
  const rising = fromHighest(figures).toReversed();
  return rising.slice(Math.ceil(rising.length / 2) - 1, Math.floor(rising.length / 2) + 1);
}

/** What is said of some municipalities together. */
export interface MunicipalSummary {
  readonly of: number;
  /** How many have a value. */
  readonly measured: number;
  /** Value and names of the highest and of the lowest; null where none has a value. */
  readonly highest: MunicipalEnd | null;
  readonly lowest: MunicipalEnd | null;
}

export interface MunicipalEnd {
  readonly value: number;
  readonly names: readonly string[];
}

/** How many of `figures` have a value, and which are their ends. */
export function summaryOf(figures: readonly MunicipalFigure[]): MunicipalSummary {
  const falling = fromHighest(figures);
  const end = (value: number | undefined): MunicipalEnd | null =>
    value === undefined
      ? null
      : { value, names: falling.filter((one) => one.value === value).map(({ name }) => name) };
  return {
    of: figures.length,
    measured: falling.length,
    highest: end(falling[0]?.value),
    lowest: end(falling.at(-1)?.value),
  };
}
