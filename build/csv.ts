/** CSV by RFC 4180: CRLF after every row, quotes doubled. */

import { csvFormatRow } from "d3-dsv";

export type Cell = string | number | null;

/** The rows under their header. Fields are text already, so `01` stays `01`; null is an empty field. */
export function csv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows]
    .map((row) => `${csvFormatRow(row.map((cell) => String(cell ?? "")))}\r\n`)
    .join("");
}
