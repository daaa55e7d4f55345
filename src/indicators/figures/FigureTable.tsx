/** The indicator's table: the country first, a row a county, a column for each category of the breakdown or each of two indicators. */

import { rankOf } from "../../domain/rank.ts";
import { isNumber, RIKET, type Value } from "../../domain/series.ts";
import { formatNumber, MISSING_SIGNS } from "../../i18n/formatValue.ts";
import { useAtlas, useLanguage, useView } from "../../state/world.tsx";
import { type Column, SortableTable } from "../SortableTable.tsx";
import type { Figures } from "../useFigures.ts";
import { CopyTable } from "./CopyTable.tsx";
import {
  categoryColumns,
  crossedColumns,
  type FigureRow,
  figureRows,
  type ValueColumn,
  valuesOf,
} from "./figureRows.ts";
import { sourceLine } from "./sourceLine.ts";
import { tableTitles } from "./tableTitles.ts";

export function FigureTable({ figures }: { figures: Figures }) {
  const { kit, first, picture } = figures;
  const { words } = kit;
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { sort } = useView();
  const { titleOf, caption } = tableTitles(figures);
  const columns =
    picture.kind === "crossed"
      ? crossedColumns(picture.subject, picture.other.subject)
      : categoryColumns(picture.subject);
  const rows = figureRows(atlas, columns, sort, locale);
  const riket = valuesOf(columns, RIKET);
  const hasRiket = riket.some(isNumber);

  const cell = (value: Value | undefined, column: ValueColumn) => (
    <td key={column.id} className="figures-number" data-label={titleOf(column)}>
      {isNumber(value) ? (
        formatNumber(value, column.series.decimals, locale)
      ) : (
        <>
          <span aria-hidden="true">{MISSING_SIGNS[value ?? "unpublished"]}</span>
          <span className="ui-hidden">{words.missing[value ?? "unpublished"]}</span>
        </>
      )}
    </td>
  );
  const valueColumns = columns.map(
    (column, index): Column<FigureRow> => ({
      id: column.id,
      title: titleOf(column),
      className: "figures-number",
      cell: (row) => cell(row.values[index], column),
    }),
  );
  const rank: Column<FigureRow> = {
    id: "plats",
    title: t.table.rank,
    className: "figures-number",
    cell: ({ county }) => (
      <td className="figures-number" data-label={t.table.rank}>
        {(picture.values && rankOf(picture.values, county.code)?.place) ?? t.table.no}
      </td>
    ),
  };
  const ranked = picture.kind !== "crossed";
  return (
    <>
      <SortableTable
        caption={caption}
        rows={rows}
        columns={ranked ? [...valueColumns, rank] : valueColumns}
        before={
          hasRiket && (
            <tr className="figures-riket">
              <td className="indicators-code">{RIKET}</td>
              <th scope="row">
                {words.riket}
                {ranked && first.series.riket && (
                  <span className="panel-note"> {words.say.riketKind[first.series.riket]}</span>
                )}
              </th>
              {columns.map((column, index) => cell(riket[index], column))}
              {ranked && (
                <td className="figures-number" data-label={t.table.rank}>
                  {t.table.no}
                </td>
              )}
            </tr>
          )
        }
      />
      <div className="figures-under">
        <CopyTable
          words={words}
          head={[words.table.code, words.table.county, ...columns.map(titleOf)]}
          rows={[
            ...(hasRiket ? [{ code: RIKET, name: words.riket, values: riket }] : []),
            ...rows.map(({ county, values }) => ({ code: county.code, name: county.long[locale], values })),
          ]}
          decimals={columns.map(({ series }) => series.decimals)}
          mark={picture.mark}
        />
        <p>{first.about.definition}</p>
        <p>{sourceLine(words, first.about)}</p>
        {picture.kind === "crossed" && (
          <>
            <p>{picture.other.indicator.about.definition}</p>
            <p>{sourceLine(words, picture.other.indicator.about)}</p>
          </>
        )}
      </div>
    </>
  );
}
