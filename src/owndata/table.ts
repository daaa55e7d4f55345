/** A table as it was read: rows of cells, numbered as a spreadsheet numbers them, and why a table is refused. */

/** A text as it stands, or a number that a workbook holds as one. */
export type Cell = string | number;
export type Table = readonly (readonly Cell[])[];

/** Largest files, in bytes; what a workbook may grow to when it is unpacked; most rows, and most cells of a sheet. */
export const TEXT_BYTES = 20_000_000;
export const WORKBOOK_BYTES = 5_000_000;
export const UNPACKED_BYTES = 50_000_000;
export const MOST_ROWS = 100_000;
export const MOST_CELLS = 5_000_000;

export const REFUSALS = [
  "empty",
  "textTooLarge",
  "workbookTooLarge",
  "unpackedTooLarge",
  "tooManyRows",
  "oldWorkbook",
  "brokenWorkbook",
  "binary",
] as const;
/** Why a file or a paste is not read; the words of each are the language's. */
export type Refusal = (typeof REFUSALS)[number];

/** Thrown for what is not read, and caught where the reader is told. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** The cell as text, without space around it; empty where the row has no such cell. */
export const cellText = (row: readonly Cell[] | undefined, column: number): string =>
  String(row?.[column] ?? "").trim();

/** As much of a text as is shown of it. */
export const clip = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** A column's letters, as 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? "" : columnLetters(rest)) + String.fromCharCode(65 + (column % 26));
}

/** The text on one line, without control characters and those that turn the direction of writing, at most `length` characters. */
export function plainText(text: string, length: number): string {
  const plain = text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, "")
    .trim();
  return [...plain].slice(0, length).join("").trim();
}
