/** The figures of the two counties as a table: both values with their years, the country, the difference, places, and where it all comes from. */

import type { IndicatorSlice } from "../content/indicatorSlices.ts";
import type { Pair } from "../domain/compare.ts";
import { differenceUnit, type Period } from "../domain/difference.ts";
import { isNumber } from "../domain/series.ts";
import { type Cell, numberCell } from "../files/cells.ts";
import { unitText } from "../indicators/figures/unitText.ts";
import { type ComparisonInput, pairNames, type TabledFigure } from "./comparisonInput.ts";
import { type ColumnKey, type Field, type Table, tableOf } from "./table.ts";

/** Of standard deviations: one more than a sentence has. */
const DEVIATION_DECIMALS = 2;

const joined = (texts: readonly string[]): Cell => texts.join(" ") || null;

/** Year, value and why there is none, of one of the two. */
function valueFields(
  input: ComparisonInput,
  which: 0 | 1,
  keys: Readonly<Record<"year" | "value" | "missing", ColumnKey>>,
): readonly Field<TabledFigure>[] {
  const { words, figureWords } = input;
  const name = pairNames(input)[which];
  const { of } = words.workbook.columns;
  return [
    {
      key: keys.year,
      head: of(words.columns.year, name),
      cell: ({ compared }) => periodCell(input, compared.periods[which]),
    },
    {
      key: keys.value,
      head: name,
      cell: ({ compared, decimals }) => {
        const value = compared.values[which];
        return isNumber(value) ? numberCell(value, decimals) : null;
      },
    },
    {
      key: keys.missing,
      head: of(words.workbook.missing, name),
      cell: ({ compared }) => {
        const value = compared.values[which];
        return isNumber(value) ? null : figureWords.missing[value];
      },
    },
  ];
}

/** A year as a number, a month in words. */
const periodCell = ({ figureWords }: ComparisonInput, period: Period): Cell =>
  typeof period === "number"
    ? { value: period, decimals: 0, grouped: false }
    : figureWords.say.period(period);

function comparedFields(input: ComparisonInput): readonly Field<TabledFigure>[] {
  const { words, figureWords } = input;
  const [a, b] = pairNames(input);
  const { columns } = words.workbook;
  const number = (value: number | null, decimals: number) =>
    value === null ? null : numberCell(value, decimals);
  const rounded = (value: number | null) =>
    number(value === null ? null : Number(value.toFixed(DEVIATION_DECIMALS)), DEVIATION_DECIMALS);
  const place =
    (which: 0 | 1) =>
    ({ compared }: TabledFigure) =>
      number(compared.ranks[which]?.place ?? null, 0);
  return [
    {
      key: "riket",
      head: words.columns.riket,
      cell: ({ compared, decimals }) => number(compared.riket, decimals),
    },
    {
      key: "difference",
      head: `${words.columns.difference}: ${words.columns.differenceOf(a, b)}`,
      cell: ({ compared, decimals }) => number(compared.difference, decimals),
    },
    {
      key: "difference_unit",
      head: columns.differenceUnit,
      cell: ({ compared, label }) =>
        compared.difference === null
          ? null
          : unitText(figureWords, { ...label, unit: differenceUnit(label.unit) }) || null,
    },
    {
      key: "standard_deviations",
      head: words.columns.deviations,
      cell: ({ compared }) => rounded(compared.deviations),
    },
    { key: "rank_a", head: columns.of(columns.rank, a), cell: place(0) },
    { key: "rank_b", head: columns.of(columns.rank, b), cell: place(1) },
    {
      key: "latest_year",
      head: columns.latest,
      cell: ({ compared }) => periodCell(input, compared.latest),
    },
  ];
}

function aboutFields({ words, figureWords }: ComparisonInput): readonly Field<TabledFigure>[] {
  const { workbook } = words;
  const { about } = figureWords;
  const field = (key: ColumnKey, head: string, cell: (of: IndicatorSlice) => Cell): Field<TabledFigure> => ({
    key,
    head,
    cell: (figure) => figure.about && cell(figure.about),
  });
  return [
    field("source", workbook.source, ({ source, derived }) =>
      derived === null ? source.text : about.processedLine(source.text),
    ),
    field("licence", workbook.licence, ({ source }) => source.licence),
    field("definition", workbook.columns.definition, ({ definition }) => definition),
    field("about_riket", workbook.columns.ofRiket, ({ riketNote }) => riketNote),
    field("doubts", about.doubts, ({ doubts }) => joined(doubts)),
    field("confidence", about.confidence, ({ confidence }) => confidence && about.confidences[confidence]),
  ];
}

export function figuresTable(input: ComparisonInput): Table {
  const { words, figureWords, labels, failed, figures } = input;
  const { columns } = words.workbook;
  const keys: Pair<Parameters<typeof valueFields>[2]> = [
    { year: "year_a", value: "value_a", missing: "missing_a" },
    { year: "year_b", value: "value_b", missing: "missing_b" },
  ];
  const group = ({ label }: TabledFigure) =>
    label.own
      ? label.own.mark
      : label.group === "bakgrund"
        ? words.figures.background
        : (labels.get(label.group)?.label ?? null);
  return tableOf<TabledFigure>(
    words.workbook.figures,
    failed === 0 ? null : words.failed.figures(failed),
    [
      { key: "row", head: columns.indicator, cell: ({ label }) => label.short },
      { key: "group", head: columns.group, cell: group },
      {
        key: "part",
        head: columns.part,
        cell: ({ compared }) => figureWords.say.whom(compared.part) || null,
      },
      { key: "unit", head: columns.unit, cell: ({ label }) => unitText(figureWords, label) || null },
      ...valueFields(input, 0, keys[0]),
      ...valueFields(input, 1, keys[1]),
      ...comparedFields(input),
      ...aboutFields(input),
    ],
    figures,
  );
}
