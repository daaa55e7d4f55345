/** What the two PxWeb services have in common: a table has variables, and one asks it for some of their categories. */

import type { Category, Cube } from "./jsonStat.ts";

export interface Variable {
  readonly code: string;
  readonly label: string;
  readonly categories: readonly Category[];
  /** Whether it may be left out, and the answer is then about all its categories together. */
  readonly eliminable: boolean;
}

/** Category codes by variable; a variable that is not named is left out. */
export type Selection = readonly { readonly code: string; readonly categories: readonly string[] }[];

export interface TableClient {
  /** As messages name it. */
  readonly service: string;
  /** As many cells as one answer may have. */
  readonly mostCells: number;
  fetchVariables(table: string): Promise<readonly Variable[]>;
  fetchCube(table: string, selection: Selection): Promise<Cube>;
}

export const cellsOf = (selection: Selection): number =>
  selection.reduce((product, { categories }) => product * categories.length, 1);

/** The selection in parts of at most `most` cells each, halved at its longest variable as often as it takes. */
export function split(selection: Selection, most: number): readonly Selection[] {
  if (cellsOf(selection) <= most) return [selection];
  const longest = selection.reduce((a, b) => (b.categories.length > a.categories.length ? b : a));
  const middle = Math.ceil(longest.categories.length / 2);
  if (longest.categories.length < 2) return [selection];
  return [longest.categories.slice(0, middle), longest.categories.slice(middle)].flatMap((categories) =>
    split(
      selection.map((one) => (one === longest ? { code: one.code, categories } : one)),
      most,
    ),
  );
}
