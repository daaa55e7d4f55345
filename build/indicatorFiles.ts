/** The indicators as files for others: a CSV each, with every value that the page can show, and a catalogue of what they mean. */

import { type CsvCell, csv } from "../src/domain/csv.ts";
import { longRows, sourceColumn, sourceWord } from "../src/domain/longForm.ts";
import { type AreaCode, isNumber, type MissingReason, RIKET, type Series } from "../src/domain/series.ts";
import type { Content } from "./contentSource.ts";
import type { IndicatorRecord } from "./slices/indicator.ts";

/** The files by their path in `dist`. */
export function indicatorFiles(content: Content): Map<string, string> {
  return new Map([
    ...content.figures.map((series): [string, string] => [pathOf(series.id), figuresCsv(series, content)]),
    ["data/indicators.json", `${JSON.stringify(catalogue(content), null, 2)}\n`],
  ]);
}

export const pathOf = (id: Series["id"]) => `data/indicators/${id}.csv`;

/** The country first, where it has a value. */
function figuresCsv(series: Series, { counties }: Content): string {
  const { dimensions, periods, decimals } = series;
  const time = typeof periods[0] === "string" ? "month" : "year";
  const columns = dimensions.map(({ dimension }) => sourceColumn(dimension).column);
  const names = new Map<AreaCode, string>([
    ...(series.riket ? [[RIKET, "Riket"] as const] : []),
    ...counties.map(({ code, long }) => [code, long.sv] as const),
  ]);
  const rows = longRows(series, [...names.keys()]).map(({ area, period, part, value }): CsvCell[] => {
    const words = dimensions.map(({ dimension }) => sourceWord(dimension, part[dimension]));
    const cells = isNumber(value) ? [value.toFixed(decimals), ""] : ["", value];
    return [area, names.get(area) ?? "", period, ...words, ...cells];
  });
  return csv(["county_code", "county", time, ...columns, "value", "status"], rows);
}

/** The catalogue: what the files hold and mean, in both languages, with a word beside every code. */
function catalogue({ indicators: { licences, doubts, indicators, reserved, words }, figures }: Content) {
  const describe = (one: IndicatorRecord) => {
    const series = figures.find(({ id }) => id === one.id);
    if (!series) throw new Error(`No figures of ${one.id}`);
    const { kind, unit, direction, confidence, source, riket, ...rest } = one;
    return {
      ...rest,
      file: `indicators/${one.id}.csv`,
      kind: { code: kind, ...words.kinds[kind] },
      unit: { code: unit, ...words.units[unit] },
      direction: { code: direction, ...words.directions[direction] },
      confidence: { code: confidence, ...words.confidences[confidence] },
      source: { ...source, licence: licences[source.licence] },
      riket: { ...riket, kind: riket.kind && { code: riket.kind, ...words.riketKinds[riket.kind] } },
      periods: series.periods,
      breakdowns: series.dimensions.map(({ dimension, categories }) => ({
        column: sourceColumn(dimension).column,
        ...words.dimensions[dimension],
        categories: categories.map((category) => ({
          value: sourceWord(dimension, category),
          ...words.categories[category],
        })),
      })),
      missing: reasonsIn(series).map((reason) => ({ status: reason, ...words.statuses[reason] })),
    };
  };
  return { doubts, indicators: indicators.map(describe), reserved };
}

/** Why cells of the series have no value: each reason once. */
function reasonsIn({ rows }: Series): MissingReason[] {
  const cells = rows.flat().flatMap((row) => row ?? []);
  return [...new Set(cells.filter((value): value is MissingReason => !isNumber(value)))];
}
