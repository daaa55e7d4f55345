/** The counties most like a county by what is chosen to count, once the figures are here. */

import { useMemo } from "react";
import type { IndicatorLabel } from "../content/indicatorSlices.ts";
import type { CountyCode } from "../domain/county.ts";
import type { IndicatorId } from "../domain/indicator.ts";
import type { Series } from "../domain/series.ts";
import { type Similar, similarTo } from "../domain/similar.ts";
import type { YearlyIndicators } from "../indicators/useIndicators.ts";

export type Weights = ReadonlyMap<IndicatorId, number>;

/** Rates count once unless the reader says otherwise; counts would only tell how large the counties are. */
export const usualWeight = ({ kind }: Pick<IndicatorLabel, "kind">): number => (kind === "rate" ? 1 : 0);

const USUAL: Weights = new Map();

/** The codes of the five most similar by what counts unless the reader says otherwise; none while figures are missing. */
export function useSimilarCodes(
  code: CountyCode,
  { labels, series }: YearlyIndicators,
): readonly CountyCode[] {
  return useSimilar(code, labels, series, USUAL)?.nearest.map((one) => one.code) ?? [];
}

/** The five most similar. Null while figures that count are missing. */
export function useSimilar(
  code: CountyCode,
  labels: readonly IndicatorLabel[],
  series: ReadonlyMap<IndicatorId, Series>,
  weights: Weights,
): Similar | null {
  return useMemo(() => {
    const chosen = labels.flatMap((label) => {
      const weight = weights.get(label.id) ?? usualWeight(label);
      return weight > 0 ? [{ weight, series: series.get(label.id) }] : [];
    });
    const here = chosen.flatMap(({ weight, series }) => (series ? [{ weight, series }] : []));
    return here.length === chosen.length ? similarTo(code, here) : null;
  }, [code, labels, series, weights]);
}
