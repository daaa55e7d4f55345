/** The table as text that Swedish Excel understands: tabs between cells, a decimal comma, no thousands separators. */

import { isNumber, type Value } from "../../domain/series.ts";
import { harmless } from "../../files/csvFields.ts";
import { MISSING_SIGNS } from "../../i18n/formatValue.ts";

/** One row of the table: an area's code and name, and its values in the order of the columns. */
export interface TextRow {
  readonly code: string;
  readonly name: string;
  readonly values: readonly Value[];
}

const cellOf = (value: Value, decimals: number): string =>
  isNumber(value) ? value.toFixed(decimals).replace(".", ",") : MISSING_SIGNS[value];

/** Head and rows as they stand on screen; `decimals` column by column; `mark`, whose figures they are, in a line beneath. `="01"` keeps the code's zero in Excel. */
export function tableText(
  head: readonly string[],
  rows: readonly TextRow[],
  decimals: readonly number[],
  mark: string | null = null,
): string {
  const lines = rows.map(({ code, name, values }) =>
    [`="${code}"`, name, ...values.map((value, index) => cellOf(value, decimals[index] ?? 0))].join("\t"),
  );
  // A heading may be in a sender's own words.
  const headings = head.map((text) => harmless(text.replaceAll(/\s+/g, " ")));
  return [headings.join("\t"), ...lines, ...(mark ? ["", harmless(mark)] : [])].join("\n");
}
