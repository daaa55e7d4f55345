/** What is taken away as CSV, in two dialects: for people with a Swedish spreadsheet, and for programs. */

import { csv } from "../domain/csv.ts";
import type { Column } from "../files/cells.ts";
import { BOM, DIALECTS, fieldOf, harmless } from "../files/csvFields.ts";
import { forPeople, forPrograms, type Section, type Take, type TakeCell } from "./take.ts";

const POINT = ".";

/** The columns of all sections, each once, with what an indicator's rows say of which one they are. */
function columnsOf({ sections, words }: Take): readonly Column[] {
  const indicator = { key: "indicator", head: words.columns.indicator };
  const all = [...sections.flatMap(({ columns }) => columns), ...(sections.length > 1 ? [indicator] : [])];
  return [...new Map(all.map((column) => [column.key, column])).values()];
}

/** A row of a section under other columns: what it lacks is empty. */
function rowUnder(columns: readonly Column[], section: Section, row: readonly TakeCell[]) {
  const cells = new Map(section.columns.map(({ key }, index) => [key, row[index]]));
  cells.set("indicator", { code: section.id, word: section.title });
  return columns.map(({ key }) => cells.get(key));
}

/** With a BOM, semicolons and decimal commas; headings and codes in words. The notes stand under the table, after an empty row. */
export function excelCsv(take: Take): string {
  const { sections, words } = take;
  const { separator, point } = DIALECTS.sv;
  const columns = columnsOf(take);
  const padded = (texts: readonly string[]) => columns.map((_, index) => harmless(texts[index] ?? ""));
  const notes = [
    [words.facts.title, `${take.title}. ${take.subtitle}`],
    ...[...sections, take].flatMap(({ facts }) => facts.map(({ key, text }) => [words.facts[key], text])),
    ...[...new Set(sections.flatMap(({ note }) => note ?? []))].map((note) => [words.workbook.notes, note]),
  ];
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => rowUnder(columns, section, row).map((cell) => fieldOf(forPeople(cell), point))),
  );
  return `${BOM}${csv(
    columns.map(({ head }) => harmless(head)),
    [...rows, padded([]), ...notes.map(padded)],
    separator,
  )}`;
}

/** By RFC 4180: names and codes for programs. Such a file has no place for notes, so every row bears them. */
export function rfcCsv(take: Take): string {
  const { sections, facts: common } = take;
  const columns = columnsOf(take).filter(({ key }) => key !== "indicator");
  const keys = [...new Set([...sections, take].flatMap(({ facts }) => facts.map(({ key }) => key)))];
  const rows = sections.flatMap((section) => {
    const texts = new Map([...section.facts, ...common].map(({ key, text }) => [key, harmless(text)]));
    const about = keys.map((key) => texts.get(key) ?? "");
    return section.rows.map((row) => [
      ...rowUnder(columns, section, row).map((cell) => fieldOf(forPrograms(cell), POINT)),
      section.id,
      ...about,
    ]);
  });
  return csv([...columns.map(({ key }) => key), "layer", ...keys], rows);
}
