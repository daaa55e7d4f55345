/** CSV by RFC 4180: CRLF after every row, quotes doubled. */

export type CsvSeparator = "," | ";";
export type CsvCell = string | number | null;

/** A field that must stand in quotes. */
const QUOTED: Readonly<Record<CsvSeparator, RegExp>> = { ",": /[",\r\n]/, ";": /[";\r\n]/ };

/** The rows under their header. Fields are text already, so `01` stays `01`; null is an empty field. */
export function csv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  separator: CsvSeparator = ",",
): string {
  const field = (cell: CsvCell) => {
    const text = String(cell ?? "");
    return QUOTED[separator].test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map((row) => `${row.map(field).join(separator)}\r\n`).join("");
}
