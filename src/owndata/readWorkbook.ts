/** Sheets of an XLSX file as tables: unpacked within limits first, so that the library that reads them gets nothing that could harm. */

import { zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { type Cell, MOST_CELLS, MOST_ROWS, Refused, type Table } from "./table.ts";
import { unzip } from "./unzip.ts";

export interface Sheet {
  readonly name: string;
  readonly table: Table;
}

/** What a file begins with: a zip, or what Excel before 2007 and every encrypted workbook are packed in. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, at) => bytes[at] === byte);

/** Whether the bytes are a workbook's, of today's kind or of the old one. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ZIP) || begins(bytes, OLD);

/** Rows and cells that have an address, and those that have something in them. */
const ROW = /<(?:\w+:)?row\s[^>]*?\br\s*=\s*["'](\d+)["']/g;
const CELL = /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]+)(\d+)["']/g;

const columnNumber = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** One cell in the last corner of a sheet would make a table of 17 thousand million: how large it is, is counted before it is made. */
function checkSize(xml: string): void {
  let [rows, columns] = [0, 0];
  for (const [, row] of xml.matchAll(ROW)) rows = Math.max(rows, Number(row));
  for (const [, letters = "", row] of xml.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  if (rows > MOST_ROWS) throw new Refused("tooManyRows");
  if (rows * columns > MOST_CELLS) throw new Refused("unpackedTooLarge");
}

/** A date is a text, as `2020-12-31`: it is no number. */
function cell(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  return value === null || value === undefined ? "" : String(value);
}

/** The sheets in which something stands, in their order. Throws `Refused` for what is no XLSX, is too large, or has nothing in it. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (begins(bytes, OLD)) throw new Refused("oldWorkbook");
  const files = unzip(bytes, (name) => /\.xml(\.rels)?$/.test(name));
  for (const [name, file] of files)
    if (/worksheets\/[^/]+\.xml$/.test(name)) checkSize(new TextDecoder().decode(file));
  // Packed anew without compression: what is read now cannot swell, and needs no worker of the library's own.
  const safe = zipSync(Object.fromEntries(files), { level: 0 });
  try {
    const sheets = await readSheets(safe.slice().buffer);
    const filled = sheets
      .map(({ sheet, data }) => ({ name: sheet, table: data.map((row) => row.map(cell)) }))
      .filter(({ table }) => table.some((row) => row.some((one) => one !== "")));
    if (filled.length === 0) throw new Refused("empty");
    return filled;
  } catch (error) {
    throw error instanceof Refused ? error : new Refused("brokenWorkbook");
  }
}
