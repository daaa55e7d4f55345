/** The table as text that Swedish Excel understands: tabs between cells, a decimal comma, no thousands separators. */

import type { Atlas } from "../../content/atlas.ts";
import { type Category, DIMENSIONS } from "../../domain/indicator.ts";
import { isNumber, RIKET, type Series, type Value } from "../../domain/series.ts";
import type { FigureWords } from "../../i18n/figuresSv.ts";
import { MISSING_SIGNS } from "../../i18n/formatValue.ts";
import { type FigureRow, type ValueColumn, valuesOf } from "./figureRows.ts";

const cellOf = (value: Value, decimals: number): string =>
  isNumber(value) ? value.toFixed(decimals).replace(".", ",") : MISSING_SIGNS[value];

/** The category of the last breakdown that a column stands for, or null. */
function categoryOf({ part }: ValueColumn): Category | null {
  const dimension = DIMENSIONS.findLast((one) => part[one] !== undefined);
  return (dimension && part[dimension]) ?? null;
}

/** Head, country and counties in the order on screen. `="01"` keeps the code's zero. */
export function tableText(
  atlas: Atlas,
  words: FigureWords,
  series: Series,
  columns: readonly ValueColumn[],
  year: number,
  rows: readonly FigureRow[],
): string {
  const line = (code: string, name: string, values: readonly Value[]) =>
    [`="${code}"`, name, String(year), ...values.map((value) => cellOf(value, series.decimals))].join("\t");
  const head = [
    words.table.code,
    words.table.county,
    words.table.year,
    ...columns.map((column) => {
      const category = categoryOf(column);
      return category ? words.category[category] : words.table.value;
    }),
  ].join("\t");
  return [
    head,
    ...(series.riket ? [line(RIKET, words.riket, valuesOf(series, columns, year, RIKET))] : []),
    ...rows.map(({ county, values }) =>
      line(county.code, atlas.county(county.code).long[words.locale], values),
    ),
  ].join("\n");
}
