/** The comparison as one CSV in long form: every row of every table, in columns that are the same for all pairs of counties. */

import { csv } from "../domain/csv.ts";
import type { Cell } from "../files/cells.ts";
import { BOM, DIALECTS, fieldOf } from "../files/csvFields.ts";
import type { Comparison } from "./comparisonTable.ts";
import { COLUMN_KEYS, type ColumnKey, type Table } from "./table.ts";

/** The notes of the workbook and of each table, as rows among the others. */
function notesTable({ words, tables, day, address }: Comparison): Table {
  const { workbook } = words;
  const notes = [workbook.made(day, address), workbook.notService, ...workbook.texts];
  return {
    title: workbook.notes,
    note: null,
    columns: [
      { key: "row", head: workbook.notes },
      { key: "text", head: workbook.notes },
    ],
    rows: [
      ...notes.map((text) => [workbook.notes, text]),
      ...tables.flatMap(({ title, note }) => (note === null ? [] : [[title, note]])),
    ],
  };
}

/** The columns before those of the tables: which table, and which two counties `_a` and `_b` are. */
const LEADING = ["section", "county_code_a", "county_a", "county_code_b", "county_b"] as const;

/** With a BOM: semicolons and decimal commas in Swedish, commas and decimal points in English. */
export function comparisonCsv(comparison: Comparison): string {
  const { words, codes, names, tables } = comparison;
  const { separator, point } = DIALECTS[words.locale];
  const leading = [codes[0], names[0], codes[1], names[1]];
  const rows = [...tables, notesTable(comparison)].flatMap(({ title, columns, rows }) =>
    rows.map((row) => {
      const cells = new Map<ColumnKey, Cell | undefined>(columns.map(({ key }, index) => [key, row[index]]));
      return [title, ...leading, ...COLUMN_KEYS.map((key) => cells.get(key))].map((cell) =>
        fieldOf(cell, point),
      );
    }),
  );
  return `${BOM}${csv([...LEADING, ...COLUMN_KEYS], rows, separator)}`;
}
