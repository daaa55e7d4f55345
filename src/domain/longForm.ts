/** A series in long form: a row for every area, period and part, with the source files' own columns and words for breakdowns. */

import type { Category, Dimension, Part } from "./indicator.ts";
import { type AreaCode, partsOf, type Series, type Value, valuesIn } from "./series.ts";
import { SOURCE_WORDS } from "./sourceWords.ts";

export interface LongRow {
  readonly area: AreaCode;
  readonly period: number | string;
  readonly part: Part;
  readonly value: Value;
}

/** Area by area, in the order of `areas`; a part that was not read for a period has no rows for it. */
export function longRows(
  series: Series,
  areas: readonly AreaCode[],
  shows: (part: Part, period: number | string) => boolean = () => true,
): readonly LongRow[] {
  const found = series.periods.flatMap((period) =>
    partsOf(series).flatMap((part) => {
      const values = shows(part, period) ? valuesIn(series, part, period) : null;
      return values ? [{ period, part, values }] : [];
    }),
  );
  return areas.flatMap((area) =>
    found.map(({ period, part, values }) => ({
      area,
      period,
      part,
      value: values.get(area) ?? "unpublished",
    })),
  );
}

/** The name of a breakdown's column, as `sex`, with the words in it. Throws for a dimension that the source files lack. */
export function sourceColumn(dimension: Dimension) {
  const [column, source] = Object.entries(SOURCE_WORDS).find(([, one]) => one.dimension === dimension) ?? [];
  if (!column || !source) throw new Error(`The source files have no column for ${dimension}`);
  return { column, source };
}

/** The source files' own word for a category, as `women`. Throws where they have none. */
export function sourceWord(dimension: Dimension, category: Category | undefined): string {
  const words = Object.entries(sourceColumn(dimension).source.words);
  const [word] = words.find(([, ours]) => ours === category) ?? [];
  if (word === undefined) throw new Error(`The source files have no word for ${dimension}.${category}`);
  return word;
}
