/** From two counties to the picture of what differs most between them. */

import { ranked } from "../domain/rank.ts";
import { isNumber, valuesIn } from "../domain/series.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";
import { formatDifference, formatNumber, formatShort } from "../i18n/formatValue.ts";
import { sourceLine } from "../indicators/figures/sourceLine.ts";
import { type Chart, drawnBody } from "./chartLayout.ts";
import type { ComparedRow } from "./compared.ts";
import { type PairRow, pairDrawing } from "./pairChart.ts";
import type { PictureSource } from "./pictureInput.ts";
import type { PictureSizeName } from "./pictureSizes.ts";

/** How many differences a size has room for, at most `MOST_COMPARED`. */
const MOST: Readonly<Record<PictureSizeName, number>> = {
  word: 8,
  wide: 6,
  column1: 5,
  column2: 7,
  social: 4,
  page: 8,
};

function rowOf(
  { words, language: { locale } }: PictureSource,
  figureWords: FigureWords,
  names: readonly [string, string],
  { label, series, compared }: ComparedRow,
): PairRow {
  const measure = { unit: label.unit, decimals: series.decimals };
  const [period] = compared.periods;
  const value = (which: 0 | 1) => {
    const one = compared.values[which];
    return `${names[which]} ${isNumber(one) ? formatShort(one, measure, locale) : figureWords.missing[one]}`;
  };
  return {
    title: label.short,
    about: words.comparison.about(figureWords.say.whom(compared.part), figureWords.say.period(period)),
    dots: ranked(valuesIn(series, compared.part, period) ?? new Map()),
    riket: compared.riket,
    values: words.comparison.values(value(0), value(1)),
    difference: words.comparison.difference(
      formatDifference(compared.difference ?? 0, measure, locale, "size"),
      formatNumber(compared.deviations ?? 0, 1, locale),
    ),
  };
}

/** Throws a RangeError where the view has no two counties, or their figures are not here. */
export function comparisonChart(source: PictureSource, size: PictureSizeName): Chart {
  const { view, atlas, words, language, compared } = source;
  const { county, other } = view;
  if (!county || !other || !compared) throw new RangeError("There are no two counties to compare");
  const names = [atlas.county(county).short, atlas.county(other).short] as const;
  const shown = compared.rows.slice(0, MOST[size]);
  const rows = shown.map((row) => rowOf(source, compared.words, names, row));
  const { comparison } = words;
  const riketOf = (row: PairRow, index: number) => {
    const one = shown[index];
    if (!one || row.riket === null) return "";
    const measure = { unit: one.label.unit, decimals: one.series.decimals };
    return `${compared.words.riket} ${formatShort(row.riket, measure, language.locale)}`;
  };
  return {
    texts: {
      lang: language.locale,
      title: comparison.title(...names),
      subtitle: rows.length > 0 ? comparison.subtitle(rows.length, compared.of) : comparison.none,
      lead: "",
      rows: [],
      notes: [],
      sources: [...new Set(shown.map(({ about }) => sourceLine(compared.words, about)))],
      address: source.address,
      description: [
        comparison.describe(...names),
        ...rows.map((row, index) =>
          comparison.row(row.title, row.about, row.values, riketOf(row, index), row.difference),
        ),
      ].join(" "),
    },
    most: 1.2,
    body: drawnBody((room) =>
      pairDrawing(
        {
          codes: [county, other],
          rows,
          words: { names, others: comparison.others, riket: compared.words.riket },
        },
        room,
      ),
    ),
  };
}
