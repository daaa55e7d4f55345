/** The indicators of two counties in the order that the reader asks for. */

import type { IndicatorGroup, IndicatorLabel } from "../content/indicatorSlices.ts";
import { CHALLENGE_IDS, type ChallengeId } from "../domain/challenge.ts";
import { bySize, type ComparedFigure, compareFigures } from "../domain/compare.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";

/** An indicator of two counties, with its name and its series. */
export interface FigureRow {
  readonly label: IndicatorLabel;
  readonly series: Series;
  readonly compared: ComparedFigure;
}

export const ORDERS = ["challenge", "size"] as const;
export type Order = (typeof ORDERS)[number];

export interface FigureGroup {
  /** Null where the order is by size, and of what a sender has brought. */
  readonly group: IndicatorGroup | null;
  readonly rows: readonly FigureRow[];
}

/** One row for every label whose series is here. */
export function figureRows(
  labels: readonly IndicatorLabel[],
  shelf: ReadonlyMap<IndicatorId, Series>,
  a: CountyCode,
  b: CountyCode,
): readonly FigureRow[] {
  return labels.flatMap((label) => {
    const series = shelf.get(label.id);
    return series ? [{ label, series, compared: compareFigures(series, label.kind, a, b) }] : [];
  });
}

/** The rows of `challenge`, or all for null, under their challenges or in one group with the largest difference first. */
export function groupRows(
  rows: readonly FigureRow[],
  order: Order,
  challenge: ChallengeId | null,
): readonly FigureGroup[] {
  const wanted = rows.filter(
    ({ label }) => challenge === null || label.group === challenge || label.also.includes(challenge),
  );
  if (order === "size") {
    const ranked = bySize(wanted.map((row) => ({ ...row, deviations: row.compared.deviations })));
    return [{ group: null, rows: ranked }];
  }
  const groups: readonly IndicatorGroup[] = [...CHALLENGE_IDS, "bakgrund"];
  const own = wanted.filter(({ label }) => label.own);
  const published = wanted.filter(({ label }) => !label.own);
  return [
    { group: null, rows: own },
    ...groups.map((group) => ({ group, rows: published.filter(({ label }) => label.group === group) })),
  ].filter((one) => one.rows.length > 0);
}
