/** The indicator's table: the country first, a row a county, a column for each category of the breakdown, and a copy for Excel. */

import { useId } from "react";
import type { Dimension, Part } from "../../domain/indicator.ts";
import { rankOf } from "../../domain/rank.ts";
import { isNumber, RIKET, type Value } from "../../domain/series.ts";
import { formatNumber, MISSING_SIGNS } from "../../i18n/formatValue.ts";
import { useAtlas, useLanguage, useView } from "../../state/world.tsx";
import { useCopy } from "../../ui/useCopy.ts";
import { type Column, SortableTable } from "../SortableTable.tsx";
import type { Figures } from "../useFigures.ts";
import { type FigureRow, figureRows, valueColumns, valuesOf } from "./figureRows.ts";
import { partText } from "./partText.ts";
import { sourceLine } from "./sourceLine.ts";
import { tableText } from "./tableText.ts";

/** What stands in the columns' headings need not stand over the table. */
function withoutLast(part: Part, last: Dimension | undefined): Part {
  const { [last ?? "kon"]: _, ...rest } = part;
  return last ? rest : part;
}

export function FigureTable({ figures: { kit, first, picture } }: { figures: Figures }) {
  const { words } = kit;
  const { t, locale } = useLanguage();
  const atlas = useAtlas();
  const { sort } = useView();
  const id = useId();
  const { series, about } = first;
  const { year, part, values } = picture;
  const columns = valueColumns(series, part);
  const rows = figureRows(atlas, series, columns, year, sort, locale);
  const number = (value: Value | undefined) =>
    isNumber(value) ? formatNumber(value, series.decimals, locale) : MISSING_SIGNS[value ?? "unpublished"];
  const last = series.dimensions.at(-1)?.dimension;
  const titleOf = (category: string | undefined) =>
    (category && words.category[category as keyof typeof words.category]) || words.table.value;
  const valueCells: readonly Column<FigureRow>[] = columns.map((column, index) => ({
    id: column.id,
    title: titleOf(last && column.part[last]),
    cell: (row) => (
      <td className="figures-number" data-label={titleOf(last && column.part[last])}>
        {number(row.values[index])}
        {!isNumber(row.values[index]) && (
          <span className="ui-hidden"> {words.missing[row.values[index] as Exclude<Value, number>]}</span>
        )}
      </td>
    ),
  }));
  const extra: readonly Column<FigureRow>[] = [
    {
      id: "varde",
      title: words.table.rank,
      cell: ({ county }) => {
        const rank = values && rankOf(values, county.code);
        return (
          <td className="figures-number" data-label={words.table.rank}>
            {rank ? rank.place : t.table.no}
          </td>
        );
      },
    },
  ];
  const caption = words.table.caption(
    [about.title, ...partText(words, columns.length > 1 ? withoutLast(part, last) : part)].join(", "),
    words.unit[about.unit],
    year,
  );
  const { outcome, copy } = useCopy(() => tableText(atlas, words, series, columns, year, rows), picture);
  return (
    <>
      <SortableTable
        caption={caption}
        rows={rows}
        columns={[...valueCells, ...extra]}
        before={
          series.riket && (
            <tr className="figures-riket">
              <td className="indicators-code">{RIKET}</td>
              <th scope="row">
                {words.riket} <span className="panel-note">{words.riketKind[series.riket]}</span>
              </th>
              {valuesOf(series, columns, year, RIKET).map((value, index) => (
                <td
                  key={columns[index]?.id}
                  className="figures-number"
                  data-label={titleOf(last && columns[index]?.part[last])}
                >
                  {number(value)}
                </td>
              ))}
              <td className="figures-number" data-label={words.table.rank}>
                {t.table.no}
              </td>
            </tr>
          )
        }
      />
      <div className="figures-under">
        <button type="button" onClick={copy}>
          {words.table.copy}
        </button>
        <span role="status">{outcome === "copied" && words.table.copied}</span>
        {outcome === "refused" && (
          <p className="panel-copy">
            <label htmlFor={id}>{words.table.refused}</label>
            <textarea
              id={id}
              readOnly
              rows={4}
              value={tableText(atlas, words, series, columns, year, rows)}
              onFocus={(event) => event.currentTarget.select()}
            />
          </p>
        )}
        <p>{about.definition}</p>
        <p>{sourceLine(words, about)}</p>
      </div>
    </>
  );
}
