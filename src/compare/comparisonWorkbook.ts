/** The comparison as a workbook (XLSX): cover, notes, and one table a sheet. */

import { numbered, workbook as workbookOf } from "../files/workbook.ts";
import type { Comparison } from "./comparisonTable.ts";

/** The workbook. Its maker is fetched only now, so this rejects where that cannot be had. */
export function comparisonWorkbook({ words, names, title, tables, day, address }: Comparison): Promise<Blob> {
  const { workbook } = words;
  const titles = numbered(
    workbook.table,
    tables.map((table) => table.title),
  );
  const cover = [
    workbook.what,
    workbook.made(day, address),
    workbook.notService,
    `${workbook.contents}:`,
    workbook.notes,
    ...titles,
  ];
  return workbookOf(
    [
      { name: workbook.cover, title, texts: cover },
      { name: workbook.notes, title: workbook.notes, texts: workbook.texts },
    ],
    tables.map((table, index) => ({
      name: table.title,
      title: titles[index] ?? "",
      lead: words.columns.caption(...names),
      table,
    })),
  );
}
