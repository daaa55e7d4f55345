/** What the reader decides on single rows, and the keys by which it is kept. */

/** What the reader has decided on single rows. */
export interface Fixes {
  /** By the question's key: the code of the area, or that the rows are left out. */
  readonly names: Readonly<Record<string, string>>;
  /** By `code year`: the place (`spotKey`) whose value counts. */
  readonly twice: Readonly<Record<string, string>>;
  /** For all that are there twice with different values and not decided one by one. */
  readonly allTwice: "ask" | "first" | "last";
  /** For all names without an area and not decided one by one. */
  readonly allUnknown: "ask" | "out";
  /** For cells that are no number, and rows without a year. */
  readonly noNumber: "ask" | "missing";
}
export const NO_FIXES: Fixes = { names: {}, twice: {}, allTwice: "ask", allUnknown: "ask", noNumber: "ask" };
/** The word for rows that the reader leaves out. */
export const LEFT_OUT = "out";

/** Stands for the year that the reader gives. */
export const NO_YEAR = 0;

/** The key of an area's value in a year. */
export const twiceKey = (code: string, year: number) => `${code} ${year}`;

/** The key of a place in the table. */
export const spotKey = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row}:${column}`;
