/** The indicators that counties are compared by, with their figures as they arrive. */

import { useMemo } from "react";
import type { IndicatorLabel } from "../content/indicatorSlices.ts";
import { type SeriesShelf, useIndicators } from "../indicators/useIndicators.ts";
import { useLanguage } from "../state/world.tsx";

export interface Comparable extends SeriesShelf {
  /** In the order of the picker. */
  readonly labels: readonly IndicatorLabel[];
}

/** All but the months, which the yearly figures of the same thing tell. Asks for what is not here. */
export function useComparable(): Comparable {
  const { indicators } = useLanguage();
  const labels = useMemo(
    () => [...indicators.values()].filter(({ kind }) => kind !== "monthly"),
    [indicators],
  );
  const ids = useMemo(() => labels.map(({ id }) => id), [labels]);
  const shelf = useIndicators(ids);
  return useMemo(() => ({ ...shelf, labels }), [shelf, labels]);
}
