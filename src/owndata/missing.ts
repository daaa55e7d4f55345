/** Cells without a value: SCB's signs and the empty cell, and what each of them becomes. */

import type { MissingReason } from "../domain/series.ts";
import type { Cell } from "./table.ts";

export const MISSING_SIGNS = ["..", ".", "-", ""] as const;
/** As the report counts them; `-` stands for every dash, `..` for three points too. */
export type MissingSign = (typeof MISSING_SIGNS)[number];

const SIGNS: ReadonlyMap<string, MissingSign> = new Map([
  ["..", ".."],
  ["\u2026", ".."],
  ["...", ".."],
  [".", "."],
  ["-", "-"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2012", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2212", "-"],
  ["", ""],
]);

/** Which sign for "no value" the cell is, or null. */
export const missingSign = (cell: Cell): MissingSign | null =>
  typeof cell === "number" ? null : (SIGNS.get(cell.trim()) ?? null);

export const isMissing = (cell: Cell): boolean => missingSign(cell) !== null;

/** Why there is no value: what an empty cell or a dash means, only who made the table knows. */
export const MISSING_AS: Readonly<Record<MissingSign, MissingReason>> = {
  "..": "..",
  ".": ".",
  "-": "unpublished",
  "": "unpublished",
};
