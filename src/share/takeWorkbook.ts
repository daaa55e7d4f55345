/** What is taken away as a workbook (XLSX): cover, notes, and a table for each indicator. */

import { numbered, workbook } from "../files/workbook.ts";
import { type Fact, forPeople, type Take } from "./take.ts";

/** Rejects where the workbook's maker cannot be had. */
export function takeWorkbook(take: Take): Promise<Blob> {
  const { words, sections, title, subtitle } = take;
  const told = ({ key, text }: Fact) => `${words.facts[key]}: ${text}`;
  const titles = numbered(
    words.workbook.table,
    sections.map((section) => section.title),
  );
  const cover = [
    subtitle,
    ...take.facts.map(told),
    `${words.workbook.contents}:`,
    words.workbook.notes,
    ...titles,
  ];
  const notes = sections.flatMap((section, index) => [
    ...(sections.length > 1 ? [titles[index] ?? ""] : []),
    ...section.facts.map(told),
  ]);
  return workbook(
    [
      { name: words.workbook.cover, title, texts: cover },
      { name: words.workbook.notes, title: words.workbook.notes, texts: notes },
    ],
    sections.map((section, index) => ({
      name: section.title,
      title: titles[index] ?? "",
      lead: section.note ?? subtitle,
      table: { ...section, note: null, rows: section.rows.map((row) => row.map(forPeople)) },
    })),
  );
}
