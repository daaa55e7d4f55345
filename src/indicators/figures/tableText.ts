/** The table as text that Swedish Excel understands: tabs between cells, a decimal comma, no thousands separators. */

import { isNumber, type Value } from "../../domain/series.ts";
import { MISSING_SIGNS } from "../../i18n/formatValue.ts";

/** One row of the table: an area's code and name, and its values in the order of the columns. */
export interface TextRow {
  readonly code: string;
  readonly name: string;
  readonly values: readonly Value[];
}

const cellOf = (value: Value, decimals: number): string =>
  isNumber(value) ? value.toFixed(decimals).replace(".", ",") : MISSING_SIGNS[value];

/** Head and rows as they stand on screen; `decimals` column by column. `="01"` keeps the code's zero in Excel. */
export function tableText(
  head: readonly string[],
  rows: readonly TextRow[],
  decimals: readonly number[],
): string {
  const lines = rows.map(({ code, name, values }) =>
    [`="${code}"`, name, ...values.map((value, index) => cellOf(value, decimals[index] ?? 0))].join("\t"),
  );
  return [head.join("\t"), ...lines].join("\n");
}
