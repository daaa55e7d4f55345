/** What the picture of a comparison is made of: the largest differences between two counties, with where their figures come from. */

import { type FigureRow, figureRows } from "../compare/comparedRows.ts";
import type { IndicatorSlice } from "../content/indicatorSlices.ts";
import { type Library, sliceFrom } from "../content/library.ts";
import { bySize } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { FigureWords } from "../i18n/figuresSv.ts";
import { loadFigureWords } from "../indicators/figureKit.ts";
import type { Language } from "../state/language.ts";

/** An indicator of two counties, with its words. */
export interface ComparedRow extends FigureRow {
  readonly about: IndicatorSlice;
}

export interface Compared {
  /** The largest difference first, at most `MOST_COMPARED`. */
  readonly rows: readonly ComparedRow[];
  /** How many indicators could be compared. */
  readonly of: number;
  /** The words that indicators are told in. */
  readonly words: FigureWords;
}

/** More than any picture shows. */
export const MOST_COMPARED = 8;

/** Those that differ by a number of standard deviations, the largest difference first. */
export const largestDifferences = (rows: readonly FigureRow[]): readonly FigureRow[] =>
  bySize(rows.map((row) => ({ ...row, deviations: row.compared.deviations }))).filter(
    ({ deviations }) => deviations !== null,
  );

/** Fetches what is not here yet of two counties. Rejects where a part cannot be had: a picture that leaves some out would rank wrongly. */
export async function loadCompared(
  library: Library,
  { indicators, locale }: Language,
  [a, b]: readonly [CountyCode, CountyCode],
): Promise<Compared> {
  const labels = [...indicators.values()].filter(({ kind }) => kind !== "monthly");
  const [words, ...series] = await Promise.all([
    loadFigureWords(locale),
    ...labels.map(({ id }) => sliceFrom(library, `figures/${id}`)),
  ]);
  const largest = largestDifferences(figureRows(labels, new Map(series.map((one) => [one.id, one])), a, b));
  const rows = await Promise.all(
    largest.slice(0, MOST_COMPARED).map(async (row) => ({
      ...row,
      about: await sliceFrom(library, `${locale}/indicator-${row.label.id}`),
    })),
  );
  return { rows, of: largest.length, words };
}
