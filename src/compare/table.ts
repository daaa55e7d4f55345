/** The tables of a comparison: their columns, and a table made of them. */

import type { Column as AnyColumn, Table as AnyTable, Cell } from "../files/cells.ts";

/** The columns that tables of a comparison may have, by the names under which a CSV has them and in its order. `_a`: of the first county. */
export const COLUMN_KEYS = [
  "row",
  "county_code",
  "county",
  "text_a",
  "text_b",
  "group",
  "part",
  "unit",
  "year_a",
  "value_a",
  "missing_a",
  "year_b",
  "value_b",
  "missing_b",
  "riket",
  "difference",
  "difference_unit",
  "standard_deviations",
  "rank_a",
  "rank_b",
  "latest_year",
  "challenges",
  "form",
  "fit",
  "kind",
  "status",
  "actors_named",
  "shared_with",
  "text",
  "report_section",
  "source",
  "licence",
  "definition",
  "about_riket",
  "doubts",
  "confidence",
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

export type Column = AnyColumn<ColumnKey>;
export type Table = AnyTable<ColumnKey>;

/** A column with what stands in it, row by row. */
export interface Field<T> extends Column {
  readonly cell: (of: T) => Cell;
}

/** The table with a row for each of `items`. */
export function tableOf<T>(
  title: string,
  note: string | null,
  fields: readonly Field<T>[],
  items: readonly T[],
): Table {
  return {
    title,
    note,
    columns: fields.map(({ key, head }) => ({ key, head })),
    rows: items.map((item) => fields.map(({ cell }) => cell(item))),
  };
}
