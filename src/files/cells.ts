/** Tables as data, before they become a file: columns with keys, cells that are texts or numbers and know their decimals. */

/** A number and how it is written. */
export interface NumberCell {
  readonly value: number;
  readonly decimals: number;
  /** Whether thousands stand apart where people read it: not in a year. */
  readonly grouped: boolean;
}

/** Text stays text, so `01` stays `01`; null is an empty cell. */
export type Cell = string | NumberCell | null;

export interface Column<Key extends string = string> {
  readonly key: Key;
  /** The heading. */
  readonly head: string;
}

export interface Table<Key extends string = string> {
  readonly title: string;
  /** What a reader must know before reading; null where there is nothing. */
  readonly note: string | null;
  /** No key comes twice. */
  readonly columns: readonly Column<Key>[];
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A number in the unit of its column, with so many decimals. */
export const numberCell = (value: number, decimals: number): NumberCell => ({
  value,
  decimals,
  grouped: true,
});

/** A year, which is a number without thousands. */
export const yearCell = (value: number): NumberCell => ({ value, decimals: 0, grouped: false });
