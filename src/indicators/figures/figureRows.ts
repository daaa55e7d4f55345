/** The rows of an indicator's table and their order: the same values as the map, the legend and the sentences. */

import type { Atlas } from "../../content/atlas.ts";
import type { CoreCounty } from "../../content/slices.ts";
import type { Category, Part } from "../../domain/indicator.ts";
import type { Locale } from "../../domain/locale.ts";
import { type AreaCode, isNumber, type Series, type Value, valuesIn } from "../../domain/series.ts";
import { collator } from "../../i18n/format.ts";
import type { Sort, SortColumn } from "../../state/view.ts";
import { type Compares, ordered } from "../tableRows.ts";
import type { Subject } from "./picture.ts";

/** One column of values: a category of the last breakdown, or one of two indicators. */
export interface ValueColumn {
  readonly id: SortColumn;
  readonly series: Series;
  readonly part: Part;
  readonly year: number;
  /** The category that the column stands for; null where the whole indicator does. */
  readonly category: Category | null;
  /** True for the one that the map shows. */
  readonly shown: boolean;
}

export interface FigureRow {
  readonly county: CoreCounty;
  /** In the order of the columns. */
  readonly values: readonly Value[];
}

/** The categories of the series' last breakdown beside each other; what `part` says of the others holds for all of them. */
export function categoryColumns({ series, part, year }: Subject): readonly ValueColumn[] {
  const last = series.dimensions.at(-1);
  if (!last) return [{ id: "varde", series, part, year, category: null, shown: true }];
  const { dimension, categories } = last;
  return categories.map((category) => ({
    id: `${dimension}.${category}` as SortColumn,
    series,
    part: { ...part, [dimension]: category },
    year,
    category,
    shown: part[dimension] === category,
  }));
}

/** Two indicators beside each other, each in its own year and part. */
export function crossedColumns(first: Subject, second: Subject): readonly ValueColumn[] {
  return [
    { ...first, id: "varde", category: null, shown: true },
    { ...second, id: "andra", category: null, shown: false },
  ];
}

/** The values of one area in every column. */
export const valuesOf = (columns: readonly ValueColumn[], area: AreaCode): readonly Value[] =>
  columns.map(({ series, part, year }) => valuesIn(series, part, year)?.get(area) ?? "unpublished");

/** What has no value comes after what has, in either direction. */
function compareValues(a: Value | undefined, b: Value | undefined, descending: boolean): number {
  if (isNumber(a) && isNumber(b)) return a - b;
  const last = Number(isNumber(b)) - Number(isNumber(a));
  return descending ? -last : last;
}

/** One row a county. A column of another layer, or of another breakdown, orders by code; `varde` by what the map shows. */
export function figureRows(
  atlas: Atlas,
  columns: readonly ValueColumn[],
  sort: Sort,
  locale: Locale,
): readonly FigureRow[] {
  const text = collator(locale);
  const rows = atlas.counties.map((county) => ({ county, values: valuesOf(columns, county.code) }));
  const shown = columns.findIndex((column) => column.shown);
  const by = (index: number) => (a: FigureRow, b: FigureRow) =>
    compareValues(a.values[index], b.values[index], sort.descending);
  const compares: Compares<FigureRow> = {
    lan: (a, b) => text(a.county.long[locale], b.county.long[locale]),
    varde: by(shown),
    // The best place is the highest value's.
    plats: (a, b) => compareValues(b.values[shown], a.values[shown], !sort.descending),
    ...Object.fromEntries(columns.map(({ id }, index) => [id, by(index)])),
  };
  return ordered(rows, compares, sort);
}
