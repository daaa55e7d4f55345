/** Tables as data, before they become a file: columns with keys, cells that are texts or numbers and know their decimals. */

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

/** A number and how it is written. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
  /** Whether thousands stand apart where people read it: not in a year. */
  readonly grouped: boolean;
}

/** Text stays text, so `01` stays `01`; null is an empty cell. */
export type Cell = string | NumberCell | null;

export interface Column {
  readonly key: ColumnKey;
  /** The heading. */
  readonly head: string;
}

export interface Table {
  readonly title: string;
  /** What a reader must know before reading; null where there is nothing. */
  readonly note: string | null;
  /** No key comes twice. */
  readonly columns: readonly Column[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A number in the unit of its column, with so many decimals. */
export const numberCell = (value: number, decimals: number): NumberCell => ({
  value,
  decimals,
  grouped: true,
});

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
