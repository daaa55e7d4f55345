/** The rows of an indicator's table and their order: the same values as the map, the legend and the sentences. */

import type { Atlas } from "../../content/atlas.ts";
import type { CoreCounty } from "../../content/slices.ts";
import { type Part, partKey } from "../../domain/indicator.ts";
import type { Locale } from "../../domain/locale.ts";
import { type AreaCode, isNumber, type Series, type Value, valuesIn } from "../../domain/series.ts";
import { collator } from "../../i18n/format.ts";
import type { Sort, SortColumn } from "../../state/view.ts";
import { type Compares, ordered } from "../tableRows.ts";

/** One column of values: a category of the last breakdown, or the only one. */
export interface ValueColumn {
  readonly id: SortColumn;
  readonly part: Part;
  /** True for the one that the map shows. */
  readonly shown: boolean;
}

export interface FigureRow {
  readonly county: CoreCounty;
  /** In the order of the columns. */
  readonly values: readonly Value[];
}

/** The categories of the series' last breakdown beside each other; what `part` says of the others holds for all of them. */
export function valueColumns(series: Series, part: Part): readonly ValueColumn[] {
  const last = series.dimensions.at(-1);
  if (!last) return [{ id: "varde", part, shown: true }];
  const { dimension, categories } = last;
  return categories.map((category) => ({
    id: `${dimension}.${category}` as SortColumn,
    part: { ...part, [dimension]: category },
    shown: part[dimension] === category,
  }));
}

/** The values of one area in every column. */
export function valuesOf(
  series: Series,
  columns: readonly ValueColumn[],
  year: number,
  area: AreaCode,
): readonly Value[] {
  return columns.map(({ part }) => valuesIn(series, part, year)?.get(area) ?? "unpublished");
}

/** What has no value comes after what has, in either direction. */
function compareValues(a: Value | undefined, b: Value | undefined, descending: boolean): number {
  if (isNumber(a) && isNumber(b)) return a - b;
  const last = Number(isNumber(b)) - Number(isNumber(a));
  return descending ? -last : last;
}

/** One row a county. A column of another layer, or of another breakdown, orders by code; `varde` by what the map shows. */
export function figureRows(
  atlas: Atlas,
  series: Series,
  columns: readonly ValueColumn[],
  year: number,
  sort: Sort,
  locale: Locale,
): readonly FigureRow[] {
  const text = collator(locale);
  const rows = atlas.counties.map((county) => ({
    county,
    values: valuesOf(series, columns, year, county.code),
  }));
  const by = (index: number) => (a: FigureRow, b: FigureRow) =>
    compareValues(a.values[index], b.values[index], sort.descending);
  const shown = columns.findIndex((column) => column.shown);
  const compares: Compares<FigureRow> = {
    lan: (a, b) => text(a.county.long[locale], b.county.long[locale]),
    varde: by(shown),
    ...Object.fromEntries(columns.map(({ id }, index) => [id, by(index)])),
  };
  return ordered(rows, compares, sort);
}

/** Keeps React's rows apart. */
export const columnKey = ({ part }: ValueColumn): string => partKey(part) || "value";
