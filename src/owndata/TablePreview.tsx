/** The table's first rows with letters and numbers as in a spreadsheet; the columns that are used stand out. */

import { formatNumber } from "../i18n/formatValue.ts";
import type { OwnDataWords } from "../i18n/ownDataSv.ts";
import { yearHeadings } from "./headings.ts";
import type { Settings } from "./layout.ts";
import type { Preview } from "./session.ts";
import { columnLetters } from "./table.ts";

interface Props {
  readonly words: OwnDataWords;
  readonly preview: Preview;
  readonly settings: Settings;
}

/** The columns that something is read from. */
function usedColumns(preview: Preview, settings: Settings): ReadonlySet<number> {
  const { areaColumn, yearsAt, yearColumn, valueColumn } = settings;
  if (yearsAt === "headings")
    return new Set([areaColumn, ...yearHeadings(preview.first, settings).map(({ column }) => column)]);
  return new Set(yearsAt === "column" ? [areaColumn, yearColumn, valueColumn] : [areaColumn, valueColumn]);
}

export function TablePreview({ words, preview, settings }: Props) {
  const { first, rows } = preview;
  const width = first.reduce((most, row) => Math.max(most, row.length), 0);
  const used = usedColumns(preview, settings);
  const columns = Array.from({ length: width }, (_, column) => column);
  const look = (row: number, column: number) =>
    row === settings.headRow ? "owndata-head" : used.has(column) ? "owndata-used" : "owndata-unused";
  const caption = words.layout.preview(first.length, formatNumber(rows, 0, words.locale));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="owndata-preview" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its number
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {columns.map((column) => (
                <td key={column} className={look(row, column)}>
                  {String(cells[column] ?? "")}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
