/** Figures to take away: of each indicator every area, period and part that was asked for, a row each. */

import { type Part, partKey } from "../domain/indicator.ts";
import { longRows, sourceColumn, sourceWord } from "../domain/longForm.ts";
import { municipalFigures } from "../domain/municipalFigures.ts";
import { type AreaCode, isNumber, RIKET, type Series, type Value } from "../domain/series.ts";
import { numberCell, yearCell } from "../files/cells.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";
import { partText } from "../indicators/figures/partText.ts";
import { sourceLine } from "../indicators/figures/sourceLine.ts";
import { unitText } from "../indicators/figures/unitText.ts";
import type { Figures, Indicator } from "../indicators/useFigures.ts";
import { type Fact, facts, type Section, type TakeCell, type TakeInput } from "./take.ts";

/** What is shown of an indicator. */
interface Shown {
  readonly indicator: Indicator;
  readonly part: Part;
  readonly year: number;
}

/** One or two indicators, as the map has them. */
export function shownOf({ first, picture }: Figures): readonly Shown[] {
  const one = { indicator: first, part: picture.part, year: picture.year };
  if (picture.kind !== "crossed") return [one];
  const { indicator, subject } = picture.other;
  return [one, { indicator, part: subject.part, year: subject.year }];
}

function factsOf(words: FigureWords, { about }: Indicator): readonly Fact[] {
  const { source } = about;
  return facts([
    ["indicator", about.title],
    ["definition", about.definition],
    ["population", about.population],
    ["source", about.derived ? sourceLine(words, about) : source.text],
    ["source_table", source.table],
    ["read_in", source.readIn],
    ["source_url", source.url],
    ["licence", source.licence],
    ["processing", about.derived],
    ["about_riket", about.riketNote],
    ["breaks", about.breaks.map(({ year, text }) => `${words.about.fromYear(year)}: ${text}`).join(" ")],
    ["doubts", about.doubts.join(" ")],
    ["confidence", about.confidence && words.about.confidences[about.confidence]],
  ]);
}

const areasOf = ({ riket }: Series, counties: readonly AreaCode[]): readonly AreaCode[] =>
  riket ? [RIKET, ...counties] : counties;

function sectionOf(input: TakeInput, words: FigureWords, shown: Shown): Section {
  const { source, take, all } = input;
  const { atlas, language } = source;
  const { series, about } = shown.indicator;
  const { dimensions } = series;
  const { columns } = take;
  const key = partKey(shown.part);
  const rows = longRows(
    series,
    areasOf(
      series,
      atlas.counties.map(({ code }) => code),
    ),
    (part, period) => all || (period === shown.year && partKey(part) === key),
  );
  const name = (area: AreaCode) => (area === RIKET ? words.riket : atlas.county(area).long[language.locale]);
  return {
    id: series.id,
    title: [about.title, ...(all ? [] : partText(words, shown.part)), ...(all ? [] : [shown.year])].join(
      ", ",
    ),
    note: take.workbook.missing,
    columns: [
      { key: "county_code", head: columns.code },
      { key: "county", head: columns.county },
      { key: "year", head: columns.year },
      ...dimensions.map(({ dimension }) => ({
        key: sourceColumn(dimension).column,
        head: words.dimension[dimension],
      })),
      { key: "value", head: columns.value },
      { key: "status", head: columns.status },
      { key: "unit", head: columns.unit },
    ],
    rows: rows.map(({ area, period, part, value }): readonly TakeCell[] => [
      area,
      name(area),
      typeof period === "number" ? yearCell(period) : period,
      ...dimensions.map(({ dimension }): TakeCell => {
        const category = part[dimension];
        const word = category === undefined ? "" : words.category[category];
        return { code: sourceWord(dimension, category), word };
      }),
      ...valueCells(words, shown.indicator, value),
    ]),
    facts: factsOf(words, shown.indicator),
  };
}

/** A value with its status and unit, as the last three columns have them. */
const valueCells = (words: FigureWords, { series, about }: Indicator, value: Value): readonly TakeCell[] => {
  const unit = unitText(words, about);
  return [
    isNumber(value) ? numberCell(value, series.decimals) : null,
    isNumber(value) ? null : { code: value, word: words.missing[value] },
    about.unit === "own" ? unit : { code: about.unit, word: unit },
  ];
};

/** Figures of municipalities: a row for each of them and each period. */
function municipalSection(input: TakeInput, words: FigureWords, shown: Shown): Section {
  const { source, take, all } = input;
  const { atlas, language } = source;
  const { series, about } = shown.indicator;
  const { columns } = take;
  const periods = series.periods.filter((period) => all || period === shown.year);
  return {
    id: series.id,
    title: [about.title, ...(all ? [] : [shown.year])].join(", "),
    note: take.workbook.missing,
    columns: [
      { key: "municipality_code", head: columns.municipalityCode },
      { key: "municipality", head: columns.municipality },
      { key: "county", head: columns.county },
      { key: "year", head: columns.year },
      { key: "value", head: columns.value },
      { key: "status", head: columns.status },
      { key: "unit", head: columns.unit },
    ],
    rows: periods.flatMap((period) =>
      municipalFigures(series, period).map(({ code, name, county, value }): readonly TakeCell[] => [
        code,
        name,
        atlas.county(county).long[language.locale],
        typeof period === "number" ? yearCell(period) : period,
        ...valueCells(words, shown.indicator, value),
      ]),
    ),
    facts: factsOf(words, shown.indicator),
  };
}

/** A section for each indicator. */
export const figureSections = (input: TakeInput, figures: Figures): readonly Section[] =>
  shownOf(figures).map((shown) => {
    const make = shown.indicator.series.areas ? municipalSection : sectionOf;
    return make(input, figures.kit.words, shown);
  });
