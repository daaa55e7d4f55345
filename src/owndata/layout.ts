/** How a table is laid out: which rows and columns hold what. Guessed, shown, and changed by the reader. */

import type { OwnAreas } from "../domain/ownFigures.ts";
import type { DecimalSign } from "./numbers.ts";

/** `column`: each row has its year in a cell. `headings`: years are headings of columns. `one`: all values are of one year, which the reader gives. */
export type YearsAt = "column" | "headings" | "one";

export interface Layout {
  /** The row with the headings, from 0; null where there is none. Data begin in the row after it, or in the first row. */
  readonly headRow: number | null;
  readonly areaColumn: number;
  readonly yearsAt: YearsAt;
  /** Where `yearsAt` is `column`. */
  readonly yearColumn: number;
  /** Where `yearsAt` is not `headings`. */
  readonly valueColumn: number;
}

/** What the reader decides on the whole table; each has a guess. */
export interface Settings extends Layout {
  readonly areas: OwnAreas;
  readonly decimal: DecimalSign;
  /** An empty cell in the areas' column repeats the one above it, as where a spreadsheet joins cells. */
  readonly fill: boolean;
  /** A dash alone: no value, or SCB's sign for nothing to report. */
  readonly dash: "missing" | "zero";
}

/** The first year and the last that a table may be about. */
export const FIRST_YEAR = 1749;
export const LAST_YEAR = 2100;

/** The year a cell or a heading names, also as `År 2015`, `2015 (prel.)` or `2015*`; null when it names none. */
export function readYear(text: string | number): number | null {
  const match = /^(?:år|year)?\s*(\d{4})\s*(?:\(?(?:prel|prel\.|p|prognos)\)?|\*)?$/i.exec(
    String(text).trim(),
  );
  const year = Number(match?.[1] ?? 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
