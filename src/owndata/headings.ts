/** Headings of columns that are years. */

import { type Layout, readYear } from "./layout.ts";
import type { Table } from "./table.ts";

/** The columns whose headings are years, with the year of each. */
export function yearHeadings(table: Table, { headRow, areaColumn }: Pick<Layout, "headRow" | "areaColumn">) {
  if (headRow === null) return [];
  return (table[headRow] ?? []).flatMap((cell, column) => {
    const year = column === areaColumn ? null : readYear(cell);
    return year === null ? [] : [{ column, year }];
  });
}
