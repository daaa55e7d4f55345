/** Cells as fields of a CSV that spreadsheets open, too: as each language has its numbers, and no text that is run as a formula. */

import type { CsvSeparator } from "../domain/csv.ts";
import type { Locale } from "../domain/locale.ts";
import type { Cell } from "./cells.ts";

/** What tells spreadsheets that the file is UTF-8. */
export const BOM = "\uFEFF";

/** As the spreadsheets of the language read them. */
export const DIALECTS: Readonly<
  Record<Locale, { readonly separator: CsvSeparator; readonly point: string }>
> = {
  sv: { separator: ";", point: "," },
  en: { separator: ",", point: "." },
};

/** Beginnings that make a spreadsheet run a text as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula: an apostrophe before it where it would. */
export const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell as a field: numbers without grouping, with a hyphen for the minus, as programs read them. */
export function fieldOf(cell: Cell | undefined, point: string): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return harmless(cell);
  return cell.value.toFixed(cell.decimals).replace(".", point);
}
