/** Tables as a workbook (XLSX) that also those can read who hear it: pages of text, and one table a sheet with its title in A1. */

import type { Cell as SheetCell, Row as SheetRow } from "write-excel-file/browser";
import type { Cell, NumberCell, Table } from "./cells.ts";
import { sheetNames } from "./sheetNames.ts";

/** Widths of columns, in characters of the sheet's font. */
const NARROWEST = 9;
const WIDEST = 48;
/** Of the sheets that are texts only. */
const TEXT_WIDTH = 90;
/** Room beside the longest text. */
const MARGIN = 2;
/** In points. */
const TITLE_SIZE = 14;

/** Title, what to know, and the column heads: what stays in sight above the rows. */
const HEAD_ROWS = 3;

/** As spreadsheets write number formats, in which the point and the comma stand for what the reader's language has. */
function formatOf({ decimals, grouped }: NumberCell): string {
  const whole = grouped ? "#,##0" : "0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** Typed as text whatever it looks like, so that no text is run as a formula. */
const textCell = (value: string, wrap: boolean): SheetCell => ({
  value,
  type: String,
  alignVertical: "top",
  ...(wrap ? { wrap } : {}),
});

function sheetCell(cell: Cell): SheetCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return textCell(cell, cell.length > WIDEST);
  return { value: cell.value, type: Number, format: formatOf(cell), alignVertical: "top" };
}

const titleCell = (value: string): SheetCell => ({
  value,
  type: String,
  fontWeight: "bold",
  fontSize: TITLE_SIZE,
});

const headCell = (value: string): SheetCell => ({
  value,
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "bottom",
  bottomBorderStyle: "thin",
});

const lengthOf = (cell: Cell | undefined): number =>
  cell === null || cell === undefined
    ? 0
    : typeof cell === "string"
      ? cell.length
      : cell.value.toLocaleString("en", { minimumFractionDigits: cell.decimals }).length;

/** As wide as its longest cell and its heading's longest word, within limits; longer texts are broken. */
function widthsOf({ columns, rows }: Table): { readonly width: number }[] {
  return columns.map(({ head }, index) => {
    const words = head.split(/\s/).map(({ length }) => length);
    const longest = Math.max(...words, ...rows.map((row) => lengthOf(row[index])));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest)) + MARGIN };
  });
}

interface Page {
  readonly sheet: string;
  readonly data: SheetRow[];
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount?: number;
  readonly stickyColumnsCount?: number;
}

/** A sheet of texts only: a title with paragraphs under it. */
export interface TextSheet {
  /** What the sheet is called; it is cut where spreadsheets have no room for it. */
  readonly name: string;
  readonly title: string;
  readonly texts: readonly string[];
}

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  /** Stands under the title, before the table's own note. */
  readonly lead: string;
  readonly table: Table;
}

const textPage = (sheet: string, { title, texts }: TextSheet): Page => ({
  sheet,
  data: [[titleCell(title)], ...texts.map((text) => [textCell(text, true)])],
  columns: [{ width: TEXT_WIDTH }],
});

function tablePage(sheet: string, { title, lead, table }: TableSheet): Page {
  return {
    sheet,
    data: [
      [titleCell(title)],
      // Not wrapped: it runs over the empty cells beside it.
      [textCell(table.note === null ? lead : `${lead}. ${table.note}`, false)],
      table.columns.map(({ head }) => headCell(head)),
      ...table.rows.map((row) => row.map(sheetCell)),
    ],
    columns: widthsOf(table),
    stickyRowsCount: HEAD_ROWS,
    stickyColumnsCount: 1,
  };
}

/** `Tabell 1. Aktörer`: in the contents, and over the table. */
export const numbered = (table: (no: number) => string, titles: readonly string[]): readonly string[] =>
  titles.map((title, index) => `${table(index + 1)}. ${title}`);

/** The workbook: pages of text, then tables. Its maker is fetched only now, so this rejects where that cannot be had. */
export async function workbook(texts: readonly TextSheet[], tables: readonly TableSheet[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/browser");
  const names = sheetNames([...texts, ...tables].map(({ name }) => name));
  const pages = [
    ...texts.map((one, index) => textPage(names[index] ?? "", one)),
    ...tables.map((one, index) => tablePage(names[texts.length + index] ?? "", one)),
  ];
  return write(pages).toBlob();
}
